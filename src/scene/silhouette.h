// SPDX-License-Identifier: MIT
// What a body takes up, in few spheres: enough to put it into a picture.
#pragma once

#include "scene/bounds.h"

#include <span>
#include <vector>

namespace vinyasa {

struct Sphere {
    Vec3 center{0.0f};
    float radius = 0.0f;
};

using Silhouette = std::vector<Sphere>;

// The few of these spheres that reach furthest, each in some direction.
[[nodiscard]] Silhouette outermost(std::span<const Sphere> spheres);

[[nodiscard]] Silhouette joined(const Silhouette& a, const Silhouette& b);

// Both ends of each cone; the corners of a box.
void append(Silhouette& silhouette, std::span<const Cone> cones);
void append(Silhouette& silhouette, const Bounds& box);

// The box that holds them; at least one.
[[nodiscard]] Bounds boundsOf(const Silhouette& silhouette);

} // namespace vinyasa
