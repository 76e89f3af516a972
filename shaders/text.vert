// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 place; // xy: top left, zw: size, pixels, y down
layout(location = 1) in vec4 color;

out vec2 texel;
flat out vec4 fill;

void main()
{
    vec2 corner = 0.5 + 0.5 * cornerOfQuad(gl_VertexID);
    vec2 point = onPage(2.0 * vec2(corner.x, 1.0 - corner.y) - 1.0);
    texel = 0.5 + 0.5 * vec2(point.x, -point.y);
    fill = vec4(color.rgb * color.a, color.a);
    gl_Position = vec4((place.xy + corner * place.zw) * screen.xy + screen.zw, 0.0, 1.0);
}
