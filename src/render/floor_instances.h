// SPDX-License-Identifier: MIT
#pragma once

#include "render/frame_block.h"

#include <span>
#include <vector>

namespace vinyasa {

// The attributes of shaders/mat.vert, and a uniform.
struct MatInstance {
    Vec4 place, corners, color, edge;
    bool operator==(const MatInstance&) const = default;
};

// The attributes of shaders/shade.vert.
struct ShadeInstance {
    Vec4 ends, extent, color;
    bool operator==(const ShadeInstance&) const = default;
};

// The attributes of shaders/wall.vert, and a uniform.
struct WallInstance {
    Vec4 place, form, color, edge;
    bool operator==(const WallInstance&) const = default;
};

[[nodiscard]] std::vector<MatInstance> matInstances(std::span<const Mat> mats);
[[nodiscard]] std::vector<ShadeInstance> shadeInstances(std::span<const Shade> shades);
[[nodiscard]] std::vector<WallInstance> wallInstances(std::span<const Wall> walls);

// The pixels that the instances may touch.
[[nodiscard]] PixelArea touchedPixels(std::span<const ShadeInstance> instances, const View& view);
[[nodiscard]] PixelArea touchedPixels(std::span<const WallInstance> instances, const View& view);

} // namespace vinyasa
