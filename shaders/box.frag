// SPDX-License-Identifier: MIT
in vec2 point;
flat in vec4 shape;
flat in vec4 fill;
out vec4 result;

void main()
{
    vec2 beyond = abs(point) - shape.xy;
    float outside = length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - shape.z;
    result = fill * clamp(shape.w - outside, 0.0, 1.0);
}
