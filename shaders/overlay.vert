// SPDX-License-Identifier: MIT
// A rectangle on the screen that holds a box or a line of words, or a ribbon along a ring.
layout(location = 0) in vec4 place; // xy: centre, zw: half size, pixels, y down
layout(location = 1) in vec4 form;  // of a box x: radius of the corners, y: half the width of the soft edge, pixels; of a
                                    // ring x: radius, y: half the thickness, zw: see overlay.frag
layout(location = 2) in vec4 color;

uniform highp int kind; // as PieceKind in src/render/overlay_piece.h

out vec2 point;      // from the centre, pixels, y up on the page
flat out vec4 shape; // of a box xy: half size less the radius, z: the radius, w: half the soft edge; of a ring its form;
                     // of words xy: half size, zw: 1 / size
flat out vec4 fill;

const float turn = 6.2831853;
const int steps = 32; // of the ribbon, as in src/render/overlay.cpp

// Corners of the ribbon, from the ring's centre, pixels, y up on the page: with a pixel of room, so that the chords lie
// outside of the ring, and the round ends inside of the ribbon.
vec2 pointOfRing()
{
    float span = atan(form.z, form.w);
    span = form.z < 0.0 ? span + turn : span;
    float ends = (form.y + 1.5) / max(form.x - form.y, 1.0);
    bool whole = span + 2.0 * ends >= turn;
    int station = gl_VertexID >> 1;
    float angle = whole ? turn * float(station % steps) / float(steps)
                        : mix(-ends, span + ends, float(station) / float(steps));
    float reach = form.y + 1.0;
    float radius = (gl_VertexID & 1) == 0 ? max(form.x - reach, 0.0) : (form.x + reach) / cos(0.5 * turn / float(steps));
    return radius * vec2(sin(angle), cos(angle));
}

void main()
{
    float room = kind == 3 ? 0.0 : 1.0; // for the soft edge
    vec2 corner = cornerOfQuad(gl_VertexID) * (place.zw + room);
    vec2 size = abs(onPage(place.zw)); // half of it
    point = kind == 2 ? pointOfRing() : onPage(corner);
    corner = kind == 2 ? fromPage(point) : corner;
    shape = kind == 1 ? vec4(size - form.x, form.xy) : kind == 2 ? form : vec4(size, 0.5 / size);
    fill = vec4(color.rgb * color.a, color.a);
    gl_Position = vec4((place.xy + vec2(corner.x, -corner.y)) * screen.xy + screen.zw, 0.0, 1.0);
}
