// SPDX-License-Identifier: MIT
#include "scene/silhouette.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace vinyasa {
namespace {

constexpr std::size_t directionCount = 96;

// Evenly all around: along a spiral from pole to pole, turned on by the golden angle each time.
std::array<Vec3, directionCount> allAround()
{
    std::array<Vec3, directionCount> directions;
    for (std::size_t i = 0; i < directionCount; ++i) {
        const float y = 1.0f - 2.0f * (static_cast<float>(i) + 0.5f) / static_cast<float>(directionCount);
        const float ring = std::sqrt(1.0f - y * y), angle = 2.3999632f * static_cast<float>(i);
        directions[i] = {ring * std::cos(angle), y, ring * std::sin(angle)};
    }
    return directions;
}

} // namespace

Silhouette outermost(std::span<const Sphere> spheres)
{
    std::vector<std::size_t> kept;
    for (const Vec3& direction : allAround()) {
        const auto reach = [&](const Sphere& sphere) { return glm::dot(sphere.center, direction) + sphere.radius; };
        const auto furthest = std::ranges::max_element(spheres, {}, reach);
        if (furthest != spheres.end()) {
            kept.push_back(static_cast<std::size_t>(furthest - spheres.begin()));
        }
    }
    std::ranges::sort(kept);
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    Silhouette silhouette;
    silhouette.reserve(kept.size());
    for (const std::size_t i : kept) {
        silhouette.push_back(spheres[i]);
    }
    return silhouette;
}

Silhouette joined(const Silhouette& a, const Silhouette& b)
{
    Silhouette both = a;
    both.insert(both.end(), b.begin(), b.end());
    return outermost(both);
}

void append(Silhouette& silhouette, std::span<const Cone> cones)
{
    for (const Cone& cone : cones) {
        silhouette.push_back({cone.from, cone.fromRadius});
        silhouette.push_back({cone.to, cone.toRadius});
    }
}

void append(Silhouette& silhouette, const Bounds& box)
{
    for (unsigned i = 0; i < 8; ++i) {
        silhouette.push_back({{(i & 1u) != 0 ? box.high.x : box.low.x, (i & 2u) != 0 ? box.high.y : box.low.y,
                               (i & 4u) != 0 ? box.high.z : box.low.z},
                              0.0f});
    }
}

Bounds boundsOf(const Silhouette& silhouette)
{
    assert(!silhouette.empty());
    Bounds bounds{silhouette.front().center, silhouette.front().center};
    for (const Sphere& sphere : silhouette) {
        bounds = joined(bounds, {sphere.center - sphere.radius, sphere.center + sphere.radius});
    }
    return bounds;
}

} // namespace vinyasa
