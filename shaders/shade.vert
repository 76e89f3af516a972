// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 ends;   // xy: from, zw: to (x and z on the floor, x and y on a wall)
layout(location = 1) in vec4 extent; // x: radius, y: softness, z: strength, w: z of the wall
layout(location = 2) in vec4 color;  // w: 1 on a wall, 0 on the floor

out vec2 point; // from the middle of the axis, metres; x along it
flat out vec4 shape; // xy: where the axis begins and ends, zw: see shade.frag
flat out vec4 fill;

void main()
{
    vec2 axis = ends.zw - ends.xy;
    float axisLength = length(axis);
    vec2 along = axisLength > 1e-5 ? axis / axisLength : vec2(1.0, 0.0);
    float reach = extent.x + extent.y;
    vec2 corner = cornerOfQuad(gl_VertexID);
    point = vec2(corner.x * (0.5 * axisLength + reach), corner.y * reach);
    float fade = 1.0 / max(reach * reach - extent.x * extent.x, 1e-6);
    shape = vec4(vec2(-0.5, 0.5) * axisLength, fade, reach * reach * fade);
    fill = vec4(color.rgb, 1.0) * extent.z;
    vec2 place = 0.5 * (ends.xy + ends.zw) + point.x * along + point.y * vec2(-along.y, along.x);
    vec3 inWorld = color.w > 0.5 ? vec3(place, extent.w) : vec3(place.x, 0.0, place.y);
    gl_Position = behindSolids(clipFromWorld * vec4(inWorld, 1.0));
}
