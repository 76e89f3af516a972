// SPDX-License-Identifier: MIT
in vec3 normal;
in vec3 toEye;
in vec4 clay; // a: how much of it covers
in float height;
out vec4 result;

void main()
{
    vec3 outward = normalize(normal);
    float facing = dot(outward, normalize(toEye));
    result = vec4(shaded(clay.rgb, outward, 1.0 - facing * facing, height), 1.0) * clay.a;
}
