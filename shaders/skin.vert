// SPDX-License-Identifier: MIT
// A point of a skin. Where `edges` is off it is moved in by half a pixel, so that the outline with its soft edge, a
// pixel wide, lies where the surface ends; where it is on, points come in pairs: one there, and one outside of the edge.
// Points are close together: they are lit here, and in between a straight line is near enough.
layout(location = 0) in vec4 place;   // xyz: in the world; w: 1 outside of the edge
layout(location = 1) in vec4 outward; // xyz: length about 1
layout(location = 2) in vec4 color;

uniform vec2 paint; // x: opacity, y: pixels over which the edge fades

out vec4 lit;

void main()
{
    vec4 clip = clipFromWorld * vec4(place.xyz, 1.0);
    vec2 aside = (mat3(clipFromWorld) * outward.xyz).xy - outward.w * clip.xy / clip.w;
    vec2 pixels = aside / abs(screen.xy);
    clip.xy += normalize(pixels + 1e-6) * (place.w * paint.y - 0.5) * abs(screen.xy) * clip.w;
    vec3 normal = normalize(outward.xyz);
    float facing = dot(normal, normalize(eye.xyz - place.xyz));
    lit = vec4(shaded(color.rgb, normal, 1.0 - facing * facing, place.y), 1.0) * ((1.0 - place.w) * paint.x);
    gl_Position = clip;
}
