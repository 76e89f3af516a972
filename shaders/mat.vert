// SPDX-License-Identifier: MIT
layout(location = 0) in vec4 place;  // xy: centre (x and z), zw: half size
layout(location = 1) in vec4 corners; // x: radius
layout(location = 2) in vec4 color;
layout(location = 3) in vec4 edgeColor;

out vec2 point; // from the centre, metres
flat out vec3 shape;
flat out vec4 fill;
flat out vec4 edge;

void main()
{
    // A hand's breadth larger than the mat, so that the soft edge has room at any distance.
    point = cornerOfQuad(gl_VertexID) * (place.zw + 0.1);
    shape = vec3(place.zw, corners.x);
    fill = color;
    edge = edgeColor;
    vec2 onFloor = place.xy + point;
    gl_Position = clipFromWorld * vec4(onFloor.x, 0.0, onFloor.y, 1.0);
}
