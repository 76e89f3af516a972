// SPDX-License-Identifier: MIT
#include "render/floor_instances.h"

#include <algorithm>

namespace vinyasa {

std::vector<MatInstance> matInstances(std::span<const Mat> mats)
{
    std::vector<MatInstance> instances;
    instances.reserve(mats.size());
    for (const Mat& mat : mats) {
        const float radius = std::min({mat.cornerRadius, mat.halfSize.x, mat.halfSize.y});
        instances.push_back(
            {{mat.center, mat.halfSize}, {radius, 0.0f, 0.0f, 0.0f}, toVec4(mat.color), toVec4(mat.edgeColor)});
    }
    return instances;
}

std::vector<ShadeInstance> shadeInstances(std::span<const Shade> shades)
{
    std::vector<ShadeInstance> instances;
    instances.reserve(shades.size());
    for (const Shade& shade : shades) {
        instances.push_back({{shade.from, shade.to}, {shade.radius, shade.softness, shade.strength, 0.0f}});
    }
    return instances;
}

std::vector<WallInstance> wallInstances(std::span<const Wall> walls)
{
    std::vector<WallInstance> instances;
    instances.reserve(walls.size());
    for (const Wall& wall : walls) {
        instances.push_back({{wall.z, wall.fromX, wall.toX, wall.height},
                             {wall.fade, wall.line, 0.0f, 0.0f},
                             toVec4(wall.color),
                             toVec4(wall.lineColor)});
    }
    return instances;
}

} // namespace vinyasa
