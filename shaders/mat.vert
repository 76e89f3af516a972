// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 place;  // xy: centre (x and z), zw: half size
layout(location = 1) in vec4 corners; // x: radius, y: metres of the edge that carry the edge's colour
layout(location = 2) in vec4 color;

out vec2 point; // from the centre, metres
flat out vec4 shape; // xy: half size, z: radius, w: width of the edge
flat out vec4 fill;

void main()
{
    // A hand's breadth larger than the mat, so that the soft edge has room at any distance.
    point = cornerOfQuad(gl_VertexID) * (place.zw + 0.1);
    shape = vec4(place.zw, corners.xy);
    fill = color;
    vec2 onFloor = place.xy + point;
    gl_Position = clipFromWorld * vec4(onFloor.x, 0.0, onFloor.y, 1.0);
}
