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

// Part of a ring, clockwise from the top. zw of its shape: sine and cosine of the angle that it spans; the sine is
// negative where that is more than half a turn. What is not near its end does not depend on where that is.
float coverageOfRing()
{
    bool afterStart = point.x >= 0.0, beforeEnd = point.x * shape.w <= point.y * shape.z;
    bool within = shape.z < 0.0 ? afterStart || beforeEnd : afterStart && beforeEnd;
    float fromEnds = min(distance(point, vec2(0.0, shape.x)), distance(point, shape.x * shape.zw));
    float away = within ? abs(length(point) - shape.x) : fromEnds;
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
