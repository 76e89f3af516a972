// SPDX-License-Identifier: MIT
// A part of the picture that was drawn before, pixel on pixel.
layout(location = 0) in vec4 rectangle; // pixels from the bottom left as OpenGL counts: corner, size

out vec2 texel;

void main()
{
    texel = 0.5 + 0.5 * cornerOfQuad(gl_VertexID);
    gl_Position = vec4((rectangle.xy + texel * rectangle.zw) * abs(screen.xy) - 1.0, 0.0, 1.0);
}
