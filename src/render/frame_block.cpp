// SPDX-License-Identifier: MIT
#include "render/frame_block.h"

#include <glm/geometric.hpp>

namespace vinyasa {
namespace {

// From above, over the viewer's right shoulder: the side that is seen is the side that is lit, wherever the eye stands.
Vec3 directionToLight(const View& view)
{
    const Vec3 right =
                   glm::normalize(view.pageRight.x * view.rayFromDevice[0] + view.pageRight.y * view.rayFromDevice[1]),
               back = -glm::normalize(view.wRow);
    return glm::normalize(0.34f * right + 0.36f * back + Vec3{0.0f, 0.85f, 0.0f});
}

// Rows are counted from the page's top, whichever way up it stands: a part of a picture has the grain of the whole. No
// two of thirteen pixels in a row, or in a column, have the same level, and neighbours are far apart.
Vec4 grainRow(const View& view)
{
    constexpr float levels = grainPixels, across = 5.0f / levels, down = 1.0f / levels;
    const bool upright = view.up > 0.0f;
    const float first = 0.5f * down; // half a level: no pixel's middle lies between the highest one and the lowest
    return {across, upright ? -down : down, upright ? 2.0f * view.halfPixels.y * down + first : first, 0.0f};
}

} // namespace

FrameBlock frameBlock(const Backdrop& backdrop, const View& view)
{
    const Vec2 size = 2.0f * view.halfPixels;
    return {view.clipFromWorld,
            Vec4{view.eye, 1.0f},
            Vec4{view.rayFromDevice[2], 0.0f},
            Vec4{view.rayFromDevice[0], 0.0f},
            Vec4{view.rayFromDevice[1], 0.0f},
            {view.depthOffset, view.depthScale, view.pixelSize, static_cast<float>(view.quarterTurns & 3)},
            {2.0f / size.x, -2.0f * view.up / size.y, -1.0f, view.up},
            Vec4{directionToLight(view), 0.0f},
            toVec4(backdrop.floor),
            toVec4(backdrop.horizon),
            toVec4(backdrop.zenith),
            Vec4{backdrop.floorCenter, backdrop.floorRadius},
            grainRow(view)};
}

} // namespace vinyasa
