// SPDX-License-Identifier: MIT
uniform sampler2D coverage;

in vec2 point;
flat in vec4 shape;
flat in vec4 fill;
out vec4 result;

void main()
{
    result = fill * texture(coverage, (point + shape.xy) * shape.zw).r;
}
