// SPDX-License-Identifier: MIT
#include "scene/layout_frame.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {

Frame frameOf(int width, int height, float textScale)
{
    const auto w = static_cast<float>(std::max(width, 1));
    const auto h = static_cast<float>(std::max(height, 1));
    // Words grow with the window, since a larger one is looked at from further away, but stay legible in a small one.
    const float unit = std::max(0.7f, std::min(std::min(w, h) / 720.0f, std::max(w, h) / 1280.0f));
    const bool portrait = h > w;
    // A screen that stands is as far away as one that lies, and narrower: the words take of its height.
    const float em = unit * (portrait ? std::max(textScale, 1.2f) : textScale);
    return {w,
            h,
            std::min(32.0f * unit, 0.045f * std::min(w, h)),
            unit,
            {std::round(38.0f * em), std::round(28.0f * em), std::round(std::max(23.0f * em, 26.0f * unit)),
             std::round(std::max(18.0f * em, 21.0f * unit))},
            portrait};
}

float lines(float count, float em)
{
    constexpr float leading = 1.37f; // height of a line in ems, as fonts of this kind want it
    return count * leading * em;
}

Layout emptyLayout(const Frame& frame)
{
    Layout layout;
    layout.width = static_cast<int>(frame.width);
    layout.height = static_cast<int>(frame.height);
    layout.margin = frame.margin;
    layout.type = frame.type;
    return layout;
}

void placeBar(Layout& layout, const Frame& frame, const Rect& row, float names)
{
    const auto leavesRoom = [&](float width) { return width + frame.margin < 0.6f * row.width; };
    const float wide = 12.0f * frame.type.small;
    const float paceWidth = leavesRoom(wide) ? wide : 10.0f * frame.type.small;
    layout.bar = {row.x, row.y, row.width, row.height};
    if (leavesRoom(paceWidth)) {
        layout.bar.width -= paceWidth + frame.margin;
        layout.pace = {row.x + row.width - paceWidth, row.y, paceWidth, row.height};
    }
    if (names > 0.0f) {
        layout.barNames = {row.x, row.y + row.height, layout.bar.width, names};
        layout.seen = layout.pace;
        layout.seen.y += isEmpty(layout.pace) ? 0.0f : row.height;
    }
}

} // namespace vinyasa
