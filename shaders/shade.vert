// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 ends;   // xy: from, zw: to (x and z)
layout(location = 1) in vec4 extent; // x: radius, y: softness, z: strength
layout(location = 2) in vec4 color;

out vec2 point; // from the first end, metres; x along the axis
flat out vec3 fill;
flat out vec4 shape; // x: length of the axis, y and z: see shade.frag, w: strength

void main()
{
    vec2 axis = ends.zw - ends.xy;
    float axisLength = length(axis);
    vec2 along = axisLength > 1e-5 ? axis / axisLength : vec2(1.0, 0.0);
    float reach = extent.x + extent.y;
    vec2 corner = cornerOfQuad(gl_VertexID);
    point = vec2(corner.x < 0.0 ? -reach : axisLength + reach, corner.y * reach);
    float fade = 1.0 / max(reach * reach - extent.x * extent.x, 1e-6);
    shape = vec4(axisLength, fade, reach * reach * fade, extent.z);
    fill = color.rgb;
    vec2 onFloor = ends.xy + point.x * along + point.y * vec2(-along.y, along.x);
    gl_Position = clipFromWorld * vec4(onFloor.x, 0.0, onFloor.y, 1.0);
}
