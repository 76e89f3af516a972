// SPDX-License-Identifier: MIT
uniform sampler2D coverage;

in vec2 texel;
flat in vec4 fill;
out vec4 result;

void main()
{
    result = fill * texture(coverage, texel).r;
}
