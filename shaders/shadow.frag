// SPDX-License-Identifier: MIT
uniform sampler2D cover;

in vec4 texel; // see shadow.vert
out vec4 result;

void main()
{
    float dark = texel.z < -0.001 ? 0.0 : texel.w * texture(cover, texel.xy).r;
    result = vec4(0.0, 0.0, 0.0, dark);
}
