// SPDX-License-Identifier: MIT
in vec4 lit;
out vec4 result;

void main()
{
    result = lit;
}
