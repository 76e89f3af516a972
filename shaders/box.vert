// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 place; // xy: centre, zw: half size, pixels, y down
layout(location = 1) in vec4 form;  // x: radius of the corners, y: half the width of the soft edge, pixels
layout(location = 2) in vec4 color;

out vec2 point; // from the centre, pixels, y up
flat out vec4 shape; // xy: half size less the radius, z: the radius, w: half the soft edge
flat out vec4 fill;

void main()
{
    point = cornerOfQuad(gl_VertexID) * (place.zw + 1.0); // room for the soft edge
    shape = vec4(place.zw - form.x, form.xy);
    fill = vec4(color.rgb * color.a, color.a);
    gl_Position = vec4((place.xy + vec2(point.x, -point.y)) * screen.xy + screen.zw, 0.0, 1.0);
}
