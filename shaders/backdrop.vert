// SPDX-License-Identifier: MIT
// The backdrop is a coarse grid over the screen: its colours change so slowly that between the grid's points a straight
// line is near enough, and then next to nothing is left to do for each pixel. Each instance is one row, a strip.
out vec4 lit; // w: where the grain is, as in frame.glsl; what asked for the fragment's place would need a layout of inputs
              // of its own, and Mesa compiles each of them anew in every run

const vec2 cells = vec2(12.0, 12.0); // as in src/render/renderer.cpp
const float zenithHeight = 0.7;      // the rise of a ray of depth 1 at which the zenith's colour is reached

void main()
{
    vec2 corner = vec2(float(gl_VertexID >> 1), float(gl_InstanceID + (gl_VertexID & 1))) * 2.0 / cells - 1.0;
    corner.y *= screen.w; // the same triangles where the picture stands upside down
    vec3 ray = rayThrough(corner);
    // Where it lands on the floor, from the disc's centre, in radii.
    vec2 away = (eye.xz - floorDisc.xz + ray.xz * (eye.y / max(-ray.y, 1e-3))) / floorDisc.w;
    float within = max(1.0 - dot(away, away), 0.0);
    vec4 ground = mix(horizonColor, floorColor, within * within);
    lit = mix(ground, zenithColor, clamp(ray.y / zenithHeight, 0.0, 1.0));
    vec2 pixel = (corner - screen.zw) / screen.xy; // from the page's top, whichever way up the picture stands
    lit.w = pixel.x * grainRow.x + (pixel.y + 0.5) * abs(grainRow.y);
    gl_Position = vec4(corner, 0.0, 1.0);
}
