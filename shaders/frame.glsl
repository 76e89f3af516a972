// SPDX-License-Identifier: MIT
// What every stage may use; put before each of them, behind the version line. The same bytes as struct FrameBlock in
// src/render/frame_block.h. A point on the screen is in device coordinates: x and y from -1 to 1, y up.
layout(std140) uniform Frame {
    mat4 clipFromWorld;
    vec4 eye;          // xyz
    vec4 rayForward;   // xyz; ray of depth 1 through (x, y): rayForward + x * rayRight + y * rayUp
    vec4 rayRight;
    vec4 rayUp;
    vec4 depth;        // device depth = x + y / depth; z: metres that a pixel covers at depth 1
    vec4 screen;       // device coordinates = pixels * (x, y) + (-1, 1); z, w: the drawable in pixels
    vec4 toLight;      // xyz, length 1
    vec4 floorColor;
    vec4 horizonColor;
    vec4 zenithColor;
    vec4 floorDisc;    // xyz: its centre, w: its radius
};

vec3 rayThrough(vec2 point)
{
    return rayForward.xyz + point.x * rayRight.xyz + point.y * rayUp.xyz;
}

// The corners of a strip of four: (-1,-1), (1,-1), (-1,1), (1,1).
vec2 cornerOfQuad(int vertex)
{
    return vec2(float(vertex & 1), float(vertex >> 1)) * 2.0 - 1.0;
}
