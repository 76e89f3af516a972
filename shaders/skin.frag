// SPDX-License-Identifier: MIT
in vec4 lit; // multiplied by its opacity
out vec4 result;

void main()
{
    result = lit;
}
