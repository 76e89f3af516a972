// SPDX-License-Identifier: MIT
in vec2 point;
flat in vec4 shape;
flat in vec4 fill;
out vec4 result;

void main()
{
    // From 1 at the radius to 0 where the softness ends, by the square of the distance: that needs no root.
    float beyond = point.x - clamp(point.x, shape.x, shape.y);
    float inside = clamp(shape.w - (beyond * beyond + point.y * point.y) * shape.z, 0.0, 1.0);
    result = fill * (inside * inside * (3.0 - 2.0 * inside));
}
