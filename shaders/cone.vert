// SPDX-License-Identifier: MIT
// A cone on the screen is two circles and what lies between. Where `edges` is off, and where it is small, this is a
// rectangle around it, else a ribbon along its outline.
layout(location = 0) in vec4 centers; // of the circles, pixels from the middle of the screen, y as in the device
layout(location = 1) in vec4 form;    // xy: radii, pixels; z: how far the true outline may stray, as a part of the
                                      // radius; w: 1 where no circle is right because it reaches the eye
layout(location = 2) in vec4 start;   // xyz: from the eye to the first sphere, w: its radius
layout(location = 3) in vec4 axis;    // xyz: to the second sphere, w: what its radius has more
layout(location = 4) in vec4 color;
layout(location = 5) in vec4 more;    // xyz: see cone.frag; w: 1 where a ribbon does not pay

uniform bool edges;

out vec3 ray;
flat out vec4 sphere;
flat out vec4 growth;
flat out vec4 clay;
flat out vec3 factors;

const float pi = 3.14159265;
const float softEdge = 1.25; // pixels: half a one for antialiasing, and some for rounding
const int steps = 20;        // of the ribbon, once round

vec2 axisOfCircles()
{
    vec2 along = centers.zw - centers.xy;
    float apart = length(along);
    return apart > 0.01 ? along / apart : vec2(1.0, 0.0);
}

vec2 cornerOfRectangle(vec2 along)
{
    vec2 corner = cornerOfQuad(min(gl_VertexID, 3));
    vec2 radii = form.xy * (1.0 + form.z) + softEdge;
    float first = dot(centers.xy, along), second = dot(centers.zw, along);
    float end = corner.x < 0.0 ? min(first - radii.x, second - radii.y) : max(first + radii.x, second + radii.y);
    vec2 across = vec2(-along.y, along.x);
    return end * along + (dot(centers.xy, across) + corner.y * max(radii.x, radii.y)) * across;
}

// Once round: the second circle from one tangent that both share to the other, then the first.
vec2 pointOfRibbon(vec2 along)
{
    float apart = max(distance(centers.xy, centers.zw), 0.01);
    float tangent = acos(clamp((form.x - form.y) / apart, -1.0, 1.0));
    int ofSecond = clamp(int(float(steps) * tangent / pi + 0.5), 1, steps - 1);
    int station = (gl_VertexID >> 1) % (steps + 2);
    bool onSecond = station <= ofSecond;
    float angle = onSecond ? mix(-tangent, tangent, float(station) / float(ofSecond))
                           : mix(tangent, 2.0 * pi - tangent, float(station - ofSecond - 1) / float(steps - ofSecond));
    vec2 normal = cos(angle) * along + sin(angle) * vec2(-along.y, along.x);
    float radius = onSecond ? form.y : form.x;
    float wide = radius * form.z + softEdge;
    // A cone that lets light through is all edge.
    float inner = color.a < 1.0 ? 0.0 : max(radius - wide, 0.0);
    return (onSecond ? centers.zw : centers.xy) + normal * ((gl_VertexID & 1) == 0 ? inner : radius + wide);
}

void main()
{
    vec2 along = axisOfCircles();
    vec2 point = (edges && more.w == 0.0 ? pointOfRibbon(along) : cornerOfRectangle(along)) * abs(screen.xy);
    if (form.w > 0.0)
        point = cornerOfQuad(min(gl_VertexID, 3)); // it reaches the eye: the whole screen
    ray = rayThrough(point);
    sphere = start;
    growth = axis;
    clay = color;
    factors = more.xyz;
    gl_Position = vec4(point, 0.0, 1.0);
}
