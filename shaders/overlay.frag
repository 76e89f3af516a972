// SPDX-License-Identifier: MIT
uniform highp int kind; // see overlay.vert
uniform sampler2D coverage;

in vec2 point;
flat in vec4 shape;
flat in vec4 fill;
out vec4 result;

float coverageOfBox()
{
    vec2 beyond = abs(point) - shape.xy;
    float outside = length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - shape.z;
    return clamp(shape.w - outside, 0.0, 1.0);
}

// Part of a ring. zw of its shape: sine and cosine of half the angle that the part spans; as it starts at the top, that
// is also how far its middle is turned from the top.
float coverageOfRing()
{
    vec2 turned = vec2(abs(point.x * shape.w - point.y * shape.z), point.x * shape.z + point.y * shape.w);
    bool within = turned.x * shape.w <= turned.y * shape.z;
    float away = within ? abs(length(point) - shape.x) : length(turned - shape.x * shape.zw);
    return clamp(0.5 - (away - shape.y), 0.0, 1.0);
}

float coverageOfWords()
{
    return texture(coverage, (shape.xy + vec2(point.x, -point.y)) * shape.zw).r;
}

void main()
{
    result = fill * (kind == 1 ? coverageOfBox() : kind == 2 ? coverageOfRing() : coverageOfWords());
}
