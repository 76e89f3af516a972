// SPDX-License-Identifier: MIT
uniform sampler2D layer;

in vec2 texel;
out vec4 result;

void main()
{
    result = texture(layer, texel);
}
