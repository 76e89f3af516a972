// SPDX-License-Identifier: MIT
in vec2 point;
flat in vec3 fill;
flat in vec4 shape;
out vec4 result;

void main()
{
    // From 1 at the radius to 0 where the softness ends, by the square of the distance: that needs no root.
    float beyond = point.x - clamp(point.x, 0.0, shape.x);
    float inside = clamp(shape.z - (beyond * beyond + point.y * point.y) * shape.y, 0.0, 1.0);
    result = vec4(fill, 1.0) * (shape.w * inside * inside * (3.0 - 2.0 * inside));
}
