// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 place; // xy: top left, zw: size, pixels, y down
layout(location = 1) in vec4 color;

out vec2 point;      // from the centre, pixels, y down on the page
flat out vec4 shape; // xy: half the size on the page, zw: 1 / size
flat out vec4 fill;

void main()
{
    vec2 corner = 0.5 + 0.5 * cornerOfQuad(gl_VertexID);
    vec2 size = abs(onPage(place.zw)), aside = onPage(2.0 * vec2(corner.x, 1.0 - corner.y) - 1.0);
    point = 0.5 * size * vec2(aside.x, -aside.y);
    shape = vec4(0.5 * size, 1.0 / size);
    fill = vec4(color.rgb * color.a, color.a);
    gl_Position = vec4((place.xy + corner * place.zw) * screen.xy + screen.zw, 0.0, 1.0);
}
