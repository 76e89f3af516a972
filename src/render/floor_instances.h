// SPDX-License-Identifier: MIT
#pragma once

#include "render/frame_block.h"

#include <span>
#include <vector>

namespace vinyasa {

// The attributes of shaders/mat.vert.
struct MatInstance {
    Vec4 place, corners, color, edgeColor;
};

// The attributes of shaders/shade.vert.
struct ShadeInstance {
    Vec4 ends, extent;
};

// The attributes of shaders/wall.vert.
struct WallInstance {
    Vec4 place, form, color, lineColor;
};

[[nodiscard]] std::vector<MatInstance> matInstances(std::span<const Mat> mats);
[[nodiscard]] std::vector<ShadeInstance> shadeInstances(std::span<const Shade> shades);
[[nodiscard]] std::vector<WallInstance> wallInstances(std::span<const Wall> walls);

} // namespace vinyasa
