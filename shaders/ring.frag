// SPDX-License-Identifier: MIT
// Part of a ring. zw of its shape: sine and cosine of half the angle that the part spans; as it starts at the top, that
// is also how far its middle is turned from the top.
in vec2 point;
flat in vec4 shape;
flat in vec4 fill;
out vec4 result;

void main()
{
    vec2 turned = vec2(abs(point.x * shape.w - point.y * shape.z), point.x * shape.z + point.y * shape.w);
    bool within = turned.x * shape.w <= turned.y * shape.z;
    float away = within ? abs(length(point) - shape.x) : length(turned - shape.x * shape.zw);
    result = fill * clamp(0.5 - (away - shape.y), 0.0, 1.0);
}
