// SPDX-License-Identifier: MIT
// A part of a sheet that lies on the floor or hangs on a wall.
layout(location = 0) in vec4 corner; // xyz: in the world; w: strength
layout(location = 1) in vec4 across; // xyz: from the corner to the next one
layout(location = 2) in vec4 along;  // xyz: to the one on the other side
layout(location = 3) in vec4 within; // of the sheet, xy: where the part begins, zw: where it ends

out vec4 texel; // xy: in the picture, z: metres above the floor, w: strength, the same everywhere

void main()
{
    vec2 part = mix(within.xy, within.zw, 0.5 + 0.5 * cornerOfQuad(gl_VertexID));
    vec3 place = corner.xyz + part.x * across.xyz + part.y * along.xyz;
    texel = vec4(part, place.y, corner.w);
    gl_Position = behindSolids(clipFromWorld * vec4(place, 1.0));
}
