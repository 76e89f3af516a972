// SPDX-License-Identifier: MIT
in vec4 lit;
out vec4 result;

void main()
{
    result = vec4(lit.rgb + grainAt(lit.w), 1.0);
}
