// SPDX-License-Identifier: MIT
#include "render/cone_instances.h"

#include "render/frame_block.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

// Where one sphere holds the other the hull is the larger one: as a cone, one whose ends coincide.
Cone simplified(Cone cone)
{
    if (glm::distance(cone.from, cone.to) > std::abs(cone.toRadius - cone.fromRadius)) {
        return cone;
    }
    if (cone.toRadius > cone.fromRadius) {
        cone.from = cone.to;
        cone.fromRadius = cone.toRadius;
    }
    cone.to = cone.from;
    cone.toRadius = cone.fromRadius;
    return cone;
}

// Two limbs that meet share a sphere. The later one is drawn a hair's breadth nearer, so that rounding does not speckle
// the shared surface with both colours.
constexpr float pullPerCone = 5e-5f;

// A ribbon along the outline spares a large cone's inside. Of a small one its many little triangles touch more pixels
// than there are within.
bool isSmall(const Outline& outline)
{
    constexpr float mostPixels = 4000.0f;
    const float apart = glm::distance(outline.from, outline.to), first = outline.fromRadius, second = outline.toRadius;
    const float length = std::max(first, apart + second) + std::max(first, second - apart);
    return 2.0f * std::max(first, second) * length < mostPixels;
}

ConeInstance instanceOf(const Cone& cone, const Outline& outline, const View& view, float pull)
{
    const Vec3 axis = cone.to - cone.from;
    const float growth = cone.toRadius - cone.fromRadius;
    const float slant = glm::dot(axis, axis) - growth * growth;
    return {{outline.from, outline.to},
            {outline.fromRadius, outline.toRadius, outline.stray, outline.everywhere ? 1.0f : 0.0f},
            {cone.from - view.eye, cone.fromRadius},
            {axis, growth},
            toVec4(cone.color),
            {slant > 1e-12f ? 1.0f / slant : 0.0f, pull, outline.pixelsPerMetre, isSmall(outline) ? 1.0f : 0.0f}};
}

struct Seen {
    Cone cone;
    Outline outline;
    float distance = 0.0f;
};

std::vector<Seen> whatIsSeen(std::span<const Cone> cones, const View& view)
{
    std::vector<Seen> seen;
    seen.reserve(cones.size());
    for (const Cone& given : cones) {
        const Cone cone = simplified(given);
        Outline outline;
        if (outlineOf(cone, view, outline)) {
            seen.push_back({cone, outline, glm::distance(0.5f * (cone.from + cone.to), view.eye)});
        }
    }
    return seen;
}

} // namespace

std::vector<ConeInstance> coneInstances(std::span<const Cone> cones, const View& view)
{
    std::vector<Seen> seen = whatIsSeen(cones, view);
    std::stable_sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) { return a.distance > b.distance; });
    std::vector<ConeInstance> instances;
    instances.reserve(seen.size());
    for (const Seen& one : seen) {
        instances.push_back(
            instanceOf(one.cone, one.outline, view, pullPerCone * static_cast<float>(instances.size())));
    }
    return instances;
}

PixelArea touchedPixels(std::span<const ConeInstance> instances, const View& view)
{
    Vec2 least = view.halfPixels, most = -view.halfPixels;
    for (const ConeInstance& instance : instances) {
        const Vec2 from{instance.centers}, to{instance.centers.z, instance.centers.w};
        const float radius = std::max(instance.form.x, instance.form.y) * (1.0f + instance.form.z) + 2.0f;
        const float reach = instance.form.w > 0.0f ? 1e6f : radius;
        least = glm::min(least, glm::min(from, to) - reach);
        most = glm::max(most, glm::max(from, to) + reach);
    }
    return pixelsBetween(least, most, view);
}

} // namespace vinyasa
