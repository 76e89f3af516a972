// SPDX-License-Identifier: MIT
// What the ways to lay out a window have in common.
#pragma once

#include "scene/layout.h"

namespace vinyasa {

// A window and the sizes that follow from it.
struct Frame {
    float width, height, margin;
    float unit; // pixels for one of a window of 1280 x 720
    TypeScale type;
    bool portrait;
};

[[nodiscard]] Frame frameOf(int width, int height, float textScale);

// The height of so many lines of words, pixels.
[[nodiscard]] float lines(float count, float em);

// Of this window, with nothing placed yet.
[[nodiscard]] Layout emptyLayout(const Frame& frame);

// The bar in a row, pace at its right; below it the names, so high, and from where the figure is seen.
void placeBar(Layout& layout, const Frame& frame, const Rect& row, float names);

} // namespace vinyasa
