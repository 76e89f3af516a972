// SPDX-License-Identifier: MIT
// What every stage may use; put before each of them, behind the version line. The same bytes as struct FrameBlock in
// src/render/frame_block.h. A point on the screen is in device coordinates: x and y from -1 to 1, y up or,
// where the picture stands upside down, y down.
layout(std140) uniform Frame {
    mat4 clipFromWorld;
    vec4 eye;          // xyz
    vec4 rayForward;   // xyz; ray of depth 1 through (x, y): rayForward + x * rayRight + y * rayUp
    vec4 rayRight;
    vec4 rayUp;
    vec4 depth;        // device depth = x + y / depth; z: metres that a pixel covers at depth 1; w: quarter turns of the page, clockwise
    vec4 screen;       // device coordinates = pixels * (x, y) + (z, w); w is 1, upside down -1
    vec4 toLight;      // xyz, length 1
    vec4 floorColor;
    vec4 horizonColor;
    vec4 zenithColor;
    vec4 floorDisc;    // xyz: its centre, w: its radius
    vec4 grainRow;     // of 13 levels, by the page's pixels: (pixels * (x, y) + z) from one whole number to the next
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

// The same place, behind all that is solid: floor and wall are drawn after what solids fill, and spare it.
vec4 behindSolids(vec4 clip)
{
    return vec4(clip.xy, 0.99999 * clip.w, clip.w);
}

// A direction of the drawable, y up, in the page, which is turned on it.
vec2 onPage(vec2 direction)
{
    float turns = depth.w;
    vec2 turned = turns == 1.0 || turns == 3.0 ? vec2(-direction.y, direction.x) : direction;
    return turns >= 2.0 ? -turned : turned;
}

vec2 fromPage(vec2 direction)
{
    float turns = depth.w;
    vec2 turned = turns == 1.0 || turns == 3.0 ? vec2(direction.y, -direction.x) : direction;
    return turns >= 2.0 ? -turned : turned;
}

// Added to a colour before it is rounded to 8 bits: up to half a level up or down, so that a slow gradient shows no steps.
float grainAt(float place)
{
    return fract(place) * (1.0 / 255.0) - 0.5 / 255.0;
}

// fragment: gl_FragCoord.xy.
float grain(vec2 fragment)
{
    return grainAt(fragment.x * grainRow.x + (fragment.y * grainRow.y + grainRow.z));
}

// A solid's colour in the light. turned: squared sine of the angle between normal and ray; height: above the floor.
// Shaded in linear light: the root brings it back, and a colour of sRGB is about the root of its light already.
vec3 shaded(vec3 color, vec3 normal, float turned, float height)
{
    float key = 0.5 + 0.5 * dot(normal, toLight.xyz);
    float sky = 0.5 + 0.5 * normal.y;
    // The floor takes light from what is close to it and looks down.
    float open = min(0.45 + 1.6 * max(height, 0.0) + 0.55 * sky, 1.0);
    float warm = 0.80 * key * key;
    float cool = mix(0.15, 0.27, sky) * open;
    // Darker where the surface turns away, so that a limb stands out from one of the same colour behind it.
    float edge = turned * turned;
    float light = sqrt((warm + cool) * (1.0 - 0.42 * edge * edge));
    return color * light * (vec3(0.98, 1.0, 1.03) + warm * vec3(0.04, 0.0, -0.06));
}
