// SPDX-License-Identifier: MIT
// Parts of a picture that was drawn before, pixel on pixel. In pixels from the bottom left as OpenGL counts: corner, size.
layout(location = 0) in vec4 whole; // the whole of it
layout(location = 1) in vec4 part;  // what is drawn

out vec2 texel;

void main()
{
    vec2 pixel = part.xy + (0.5 + 0.5 * cornerOfQuad(gl_VertexID)) * part.zw;
    texel = (pixel - whole.xy) / whole.zw;
    gl_Position = behindSolids(vec4(pixel * abs(screen.xy) - 1.0, 0.0, 1.0));
}
