// SPDX-License-Identifier: MIT
in vec2 point;
flat in vec4 shape;
flat in vec4 fill;
out vec4 result;

uniform vec4 edge; // the edge's colour: not from vertex to fragment, so that mats share a layout of inputs with shades

void main()
{
    vec2 beyond = abs(point) - shape.xy + shape.z;
    float outside = length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - shape.z;
    float pixels = 1.0 / max(fwidth(outside), 1e-6);
    float coverage = clamp(0.5 - outside * pixels, 0.0, 1.0);
    vec4 color = mix(fill, edge, clamp(0.5 + (outside + shape.w) * pixels, 0.0, 1.0));
    result = vec4(color.rgb, 1.0) * (color.a * coverage);
}
