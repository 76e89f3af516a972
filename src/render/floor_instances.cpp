// SPDX-License-Identifier: MIT
#include "render/floor_instances.h"

#include <glm/common.hpp>

#include <algorithm>
#include <array>

namespace vinyasa {
namespace {

// To half a millimetre and half a level: a shade is so soft that nobody sees it, and one that hardly moves is the same.
template <typename Vector>
Vector rounded(const Vector& value)
{
    constexpr float finest = 1.0f / 2048.0f;
    return finest * glm::round(value / finest);
}

} // namespace

std::vector<MatInstance> matInstances(std::span<const Mat> mats)
{
    constexpr float rim = 0.012f; // metres of the edge that carry the edge's colour
    std::vector<MatInstance> instances;
    instances.reserve(mats.size());
    for (const Mat& mat : mats) {
        const float radius = std::min({mat.cornerRadius, mat.halfSize.x, mat.halfSize.y});
        instances.push_back(
            {{mat.center, mat.halfSize}, {radius, rim, 0.0f, 0.0f}, toVec4(mat.color), toVec4(mat.edgeColor)});
    }
    return instances;
}

std::vector<ShadeInstance> shadeInstances(std::span<const Shade> shades)
{
    std::vector<ShadeInstance> instances;
    instances.reserve(shades.size());
    for (const Shade& shade : shades) {
        const Vec3 form = rounded(Vec3{shade.radius, shade.softness, shade.strength});
        instances.push_back({rounded(Vec4{shade.from, shade.to}),
                             {form, shade.wall.value_or(0.0f)},
                             {shade.color.r, shade.color.g, shade.color.b, shade.wall ? 1.0f : 0.0f}});
    }
    return instances;
}

std::vector<WallInstance> wallInstances(std::span<const Wall> walls)
{
    std::vector<WallInstance> instances;
    instances.reserve(walls.size());
    for (const Wall& wall : walls) {
        instances.push_back({{wall.z, wall.fromX, wall.toX, wall.height},
                             {wall.fade, wall.baseboard, 0.0f, 0.0f},
                             toVec4(wall.color),
                             toVec4(wall.baseboardColor)});
    }
    return instances;
}

PixelArea touchedPixels(std::span<const ShadeInstance> instances, const View& view)
{
    PixelArea area;
    for (const ShadeInstance& instance : instances) {
        const Vec2 from{instance.ends}, to{instance.ends.z, instance.ends.w};
        const float reach = instance.extent.x + instance.extent.y; // there is nothing in the corners
        const Vec2 least = glm::min(from, to) - reach, most = glm::max(from, to) + reach;
        const bool onWall = instance.color.w > 0.0f;
        const auto place = [&](float a, float b) { return onWall ? Vec3{a, b, instance.extent.w} : Vec3{a, 0.0f, b}; };
        const std::array corners{place(least.x, least.y), place(most.x, least.y), place(least.x, most.y),
                                 place(most.x, most.y)};
        area = joined(area, pixelsAround(corners, view));
    }
    return area;
}

PixelArea touchedPixels(std::span<const WallInstance> instances, const View& view)
{
    PixelArea area;
    for (const WallInstance& instance : instances) {
        const float z = instance.place.x, from = instance.place.y, to = instance.place.z, height = instance.place.w;
        const std::array<Vec3, 4> corners{{{from, 0.0f, z}, {to, 0.0f, z}, {from, height, z}, {to, height, z}}};
        area = joined(area, pixelsAround(corners, view));
    }
    return area;
}

} // namespace vinyasa
