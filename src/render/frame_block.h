// SPDX-License-Identifier: MIT
#pragma once

#include "render/view.h"

namespace vinyasa {

// After so many pixels across or down the grain of gradients is the same again.
inline constexpr int grainPixels = 13;

// What every shader may read: the same bytes as block Frame in shaders/frame.glsl, where the members are explained.
struct FrameBlock {
    Mat4 clipFromWorld;
    Vec4 eye, rayForward, rayRight, rayUp, depth, screen, toLight;
    Vec4 floorColor, horizonColor, zenithColor, floorDisc, grainRow;
    bool operator==(const FrameBlock&) const = default;
};

[[nodiscard]] FrameBlock frameBlock(const Backdrop& backdrop, const View& view);

[[nodiscard]] inline Vec4 toVec4(const Color& color)
{
    return {color.r, color.g, color.b, color.a};
}

} // namespace vinyasa
