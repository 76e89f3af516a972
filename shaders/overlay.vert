// SPDX-License-Identifier: MIT
// A rectangle on the screen that holds a box, a ring or a line of words.
layout(location = 0) in vec4 place; // xy: centre, zw: half size, pixels, y down
layout(location = 1) in vec4 form;  // of a box x: radius of the corners, y: half the width of the soft edge, pixels; of a
                                    // ring x: radius, y: half the thickness, zw: see overlay.frag
layout(location = 2) in vec4 color;

uniform highp int kind; // as PieceKind in src/render/overlay_piece.h

out vec2 point;      // from the centre, pixels, y up on the page
flat out vec4 shape; // of a box xy: half size less the radius, z: the radius, w: half the soft edge; of a ring its form;
                     // of words xy: half size, zw: 1 / size
flat out vec4 fill;

void main()
{
    float room = kind == 3 ? 0.0 : 1.0; // for the soft edge
    vec2 corner = cornerOfQuad(gl_VertexID) * (place.zw + room);
    vec2 size = abs(onPage(place.zw)); // half of it
    point = onPage(corner);
    shape = kind == 1 ? vec4(size - form.x, form.xy) : kind == 2 ? form : vec4(size, 0.5 / size);
    fill = vec4(color.rgb * color.a, color.a);
    gl_Position = vec4((place.xy + vec2(corner.x, -corner.y)) * screen.xy + screen.zw, 0.0, 1.0);
}
