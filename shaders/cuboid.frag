// SPDX-License-Identifier: MIT
in vec3 ray; // of depth 1
flat in vec3 center;
flat in vec4 size;
flat in vec4 clay;
out vec4 result;

uniform bool edges; // as in cone.frag

void main()
{
    // Where the ray passes the planes of its six sides.
    vec3 direction = mix(vec3(1e-7), ray, greaterThan(abs(ray), vec3(1e-7)));
    vec3 one = (center - size.xyz) / direction, other = (center + size.xyz) / direction;
    vec3 first = min(one, other), last = max(one, other);
    float enters = max(first.x, max(first.y, first.z));
    float chord = min(last.x, min(last.y, last.z)) - enters; // 0 on the outline, negative outside
    float alpha = clay.a * clamp(0.5 + chord / max(fwidth(chord), 1e-7), 0.0, 1.0);
    float deviceDepth = depth.x + depth.y / enters;
    if (alpha <= 0.0 || (alpha < 1.0) != edges || enters <= 0.0 || deviceDepth < -1.0)
        discard;
    gl_FragDepth = 0.5 + 0.5 * deviceDepth;

    // The edges are soft in their light alone; the outline keeps its corners.
    vec3 place = enters * ray - center;
    vec3 outwards = clamp((abs(place) - size.xyz) / size.w + 1.0, 0.0, 1.0);
    vec3 normal = normalize(sign(place) * outwards * outwards + vec3(0.0, 1e-4, 0.0));
    result = vec4(shaded(clay.rgb, normal, 0.0, eye.y + enters * ray.y), 1.0) * alpha;
}
