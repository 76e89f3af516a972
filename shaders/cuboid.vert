// SPDX-License-Identifier: MIT
// A rectangle on the screen that holds the box.
layout(location = 0) in vec4 area;   // xy: lower left, zw: upper right, device coordinates
layout(location = 1) in vec4 middle; // xyz: from the eye to its middle
layout(location = 2) in vec4 extent; // xyz: half size, w: radius of the edges
layout(location = 3) in vec4 color;

out vec3 ray;
flat out vec3 center;
flat out vec4 size;
flat out vec4 clay;

void main()
{
    vec2 point = mix(area.xy, area.zw, 0.5 + 0.5 * cornerOfQuad(gl_VertexID));
    ray = rayThrough(point);
    center = middle.xyz;
    size = extent;
    clay = color;
    gl_Position = vec4(point, 0.0, 1.0);
}
