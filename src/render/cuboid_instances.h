// SPDX-License-Identifier: MIT
#pragma once

#include "render/view.h"

#include <span>
#include <vector>

namespace vinyasa {

// The attributes of shaders/cuboid.vert.
struct CuboidInstance {
    Vec4 area, middle, extent, color;
    bool operator==(const CuboidInstance&) const = default;
};

// Those that are not wholly behind the eye, the farthest first.
[[nodiscard]] std::vector<CuboidInstance> cuboidInstances(std::span<const Cuboid> cuboids, const View& view);

// The pixels that the instances may touch.
[[nodiscard]] PixelArea touchedPixels(std::span<const CuboidInstance> instances, const View& view);

} // namespace vinyasa
