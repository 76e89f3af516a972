// SPDX-License-Identifier: MIT
#include "render/cuboid_instances.h"

#include "render/frame_block.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>

namespace vinyasa {
namespace {

// In device coordinates. Nothing where all corners are behind the eye, the whole screen where some are.
Vec4 areaOf(const Cuboid& cuboid, const View& view)
{
    constexpr Vec4 nothing{1.0f, 1.0f, -1.0f, -1.0f}, everything{-1.0f, -1.0f, 1.0f, 1.0f};
    Vec2 least{1e6f}, most{-1e6f};
    int behind = 0;
    for (unsigned i = 0; i < 8; ++i) {
        const Vec3 side{(i & 1u) != 0 ? 1.0f : -1.0f, (i & 2u) != 0 ? 1.0f : -1.0f, (i & 4u) != 0 ? 1.0f : -1.0f};
        const Vec3 corner = cuboid.center + side * cuboid.halfSize - view.eye;
        const float depth = glm::dot(view.wRow, corner);
        behind += depth > 1e-3f ? 0 : 1;
        const Vec2 seen = Vec2{glm::dot(view.xRow, corner), glm::dot(view.yRow, corner)} / std::max(depth, 1e-3f);
        least = glm::min(least, seen);
        most = glm::max(most, seen);
    }
    if (behind > 0) {
        return behind == 8 ? nothing : everything;
    }
    const Vec2 softEdge = 1.5f / view.halfPixels; // a pixel and a half
    return {glm::max(least - softEdge, -1.0f), glm::min(most + softEdge, 1.0f)};
}

} // namespace

std::vector<CuboidInstance> cuboidInstances(std::span<const Cuboid> cuboids, const View& view)
{
    std::vector<CuboidInstance> instances;
    for (const Cuboid& cuboid : cuboids) {
        const Vec4 area = areaOf(cuboid, view);
        if (area.x < area.z && area.y < area.w) {
            instances.push_back({area,
                                 {cuboid.center - view.eye, 0.0f},
                                 {cuboid.halfSize, std::max(cuboid.edgeRadius, 1e-4f)},
                                 toVec4(cuboid.color)});
        }
    }
    std::stable_sort(instances.begin(), instances.end(), [](const CuboidInstance& a, const CuboidInstance& b) {
        return glm::dot(Vec3{a.middle}, Vec3{a.middle}) > glm::dot(Vec3{b.middle}, Vec3{b.middle});
    });
    return instances;
}

PixelArea touchedPixels(std::span<const CuboidInstance> instances, const View& view)
{
    PixelArea area;
    for (const CuboidInstance& instance : instances) {
        const Vec2 least{instance.area}, most{instance.area.z, instance.area.w};
        area = joined(area, pixelsBetween(least * view.halfPixels, most * view.halfPixels, view));
    }
    return area;
}

} // namespace vinyasa
