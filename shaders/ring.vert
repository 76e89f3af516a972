// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 place; // xy: centre, zw: half size, pixels, y down
layout(location = 1) in vec4 form;  // x: radius, y: half the thickness, zw: see ring.frag
layout(location = 2) in vec4 color;

out vec2 point; // from the centre, pixels, y up on the page
flat out vec4 shape;
flat out vec4 fill;

void main()
{
    vec2 corner = cornerOfQuad(gl_VertexID) * (place.zw + 1.0); // room for the soft edge
    point = onPage(corner);
    shape = form;
    fill = vec4(color.rgb * color.a, color.a);
    gl_Position = vec4((place.xy + vec2(corner.x, -corner.y)) * screen.xy + screen.zw, 0.0, 1.0);
}
