// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 place; // x: z in the world; yz: from and to along x; w: height, metres
layout(location = 1) in vec4 form;  // x: over which it fades, y: height of the baseboard, metres
layout(location = 2) in vec4 color;

out vec2 point; // from the foot of the wall's middle, metres
flat out vec4 shape; // x: half width, y: height, z: fade, w: baseboard
flat out vec4 fill;

void main()
{
    vec2 corner = cornerOfQuad(gl_VertexID);
    float halfWidth = 0.5 * (place.z - place.y);
    point = vec2(corner.x * halfWidth, (0.5 + 0.5 * corner.y) * place.w);
    shape = vec4(halfWidth, place.w, form.xy);
    fill = color;
    gl_Position = behindSolids(clipFromWorld * vec4(0.5 * (place.y + place.z) + point.x, point.y, place.x, 1.0));
}
