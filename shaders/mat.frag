// SPDX-License-Identifier: MIT
in vec2 point;
flat in vec3 shape;
flat in vec4 fill;
flat in vec4 edge;
out vec4 result;

const float rim = 0.012; // metres of the edge that carry the edge's colour

void main()
{
    vec2 beyond = abs(point) - shape.xy + shape.z;
    float outside = length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - shape.z;
    float pixels = 1.0 / max(fwidth(outside), 1e-6);
    float coverage = clamp(0.5 - outside * pixels, 0.0, 1.0);
    vec4 color = mix(fill, edge, clamp(0.5 + (outside + rim) * pixels, 0.0, 1.0));
    result = vec4(color.rgb, 1.0) * (color.a * coverage);
}
