// SPDX-License-Identifier: MIT
// A rounded cone is the union of the spheres with centre a + s d and radius ra + s k for s in [0,1], the eye being the
// origin. The ray passes sphere s at the depth b0 + s b1 and stands |aAside + s dAside| aside of its centre. How deep it
// dips into the sphere, squared, is q0 + 2 s q1 - s^2 q2: a parabola in s, and all the rest follows from it without a
// loop. Roots and divisions are what this costs, so there are few.
in vec3 ray;          // of depth 1
flat in vec4 sphere;  // a, ra
flat in vec4 growth;  // d, k
flat in vec4 clay;
flat in vec3 factors; // x: 1 / (|d|^2 - k^2), 0 for a sphere; y: how far to pull it to the eye; z: pixels a metre
out vec4 result;

// A picture of cones is drawn in two rounds: first the pixels that a cone fills, then, over all of them, the soft edges.
uniform bool edges;

void main()
{
    float raySquared = dot(ray, ray);
    float perRay = 1.0 / raySquared;
    float ra = sphere.w, k = growth.w;
    float b0 = dot(sphere.xyz, ray) * perRay, b1 = dot(growth.xyz, ray) * perRay;
    vec3 aAside = sphere.xyz - b0 * ray, dAside = growth.xyz - b1 * ray;
    float q0 = ra * ra - dot(aAside, aAside);
    float q1 = ra * k - dot(aAside, dAside);
    float q2 = dot(dAside, dAside) - k * k;
    float larger = step(0.0, k);

    // The outline: the sphere that the ray dips into deepest, or misses by least.
    float sEdge = q2 > 1e-9 ? clamp(q1 / q2, 0.0, 1.0) : larger;
    float edgeRadius = ra + sEdge * k;
    float edgeDip = q0 + sEdge * (2.0 * q1 - sEdge * q2);
    float inside = edgeRadius - sqrt(max(edgeRadius * edgeRadius - edgeDip, 0.0));
    float alpha = clay.a * clamp(0.5 + inside * factors.z, 0.0, 1.0);

    // The surface: the sphere that the ray enters first. Of the two ways to write the root the one without a
    // difference of like numbers. Seen from behind its larger end nothing but that end shows.
    float e = max(q0 * q2 + q1 * q1, 0.0) * factors.x;
    float root = b1 * sqrt(e * raySquared);
    bool alike = q1 * b1 > 0.0;
    float s = (alike ? e - q0 : q1 - root) / (alike ? q1 + root : abs(q2) > 1e-9 ? q2 : 1e-9);
    s = clamp(q2 < 0.0 && b1 * k < 0.0 ? larger : s, 0.0, 1.0);
    float dipSquared = max(q0 + s * (2.0 * q1 - s * q2), 0.0);
    float dip = sqrt(dipSquared * perRay);
    float surfaceDepth = b0 + s * b1 - dip;
    float deviceDepth = depth.x + depth.y / (surfaceDepth - factors.y);
    if (alpha <= 0.0 || (alpha < 1.0) != edges || surfaceDepth <= factors.y || deviceDepth < -1.0)
        discard;
    gl_FragDepth = 0.5 + 0.5 * deviceDepth;

    float perRadius = 1.0 / (ra + s * k);
    vec3 normal = (aAside + s * dAside + dip * ray) * -perRadius;
    float turned = 1.0 - dipSquared * perRadius * perRadius; // squared sine of the angle between normal and ray
    result = vec4(shaded(clay.rgb, normal, turned, eye.y + surfaceDepth * ray.y), 1.0) * alpha;
}
