// SPDX-License-Identifier: MIT
in vec2 point;
flat in vec4 shape;
flat in vec4 fill;
out vec4 result;

uniform vec4 edge; // the baseboard's colour, as in mat.frag

void main()
{
    vec2 within = clamp((shape.xy - vec2(abs(point.x), point.y)) / shape.z, 0.0, 1.0);
    within *= within * (3.0 - 2.0 * within);
    // The baseboard ends sooner: it would run under words.
    float low = clamp(0.5 + (shape.w - point.y) / max(fwidth(point.y), 1e-6), 0.0, 1.0);
    low *= clamp(20.0 * within.x - 19.0, 0.0, 1.0);
    result = vec4(mix(fill.rgb, edge.rgb, low), 1.0) * (fill.a * within.x * within.y) + grain(gl_FragCoord.xy);
}
