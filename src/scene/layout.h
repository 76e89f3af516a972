// SPDX-License-Identifier: MIT
#pragma once

#include "scene/draw_list.h"

namespace vinyasa {

// Em sizes in pixels, from what is read across the room to what is read at the desk.
struct TypeScale {
    float instruction = 0.0f, title = 0.0f, body = 0.0f, small = 0.0f;
};

// Where everything goes. The rectangles lie inside the window and none covers another. The figure always has one; each
// of the others is empty (all zero) where the window has no room for it.
struct Layout {
    int width = 1, height = 1;
    bool column = false; // the words stand at the figure's left, not above and below it
    float margin = 0.0f;
    TypeScale type;
    Rect figure;
    Rect title, aside; // aside: small words at the right of the title
    Rect ring, round;  // round: a line below the ring or, in a column, beside it
    Rect instruction;  // step, instruction and, without a place of its own, the next step
    Rect next;         // in a column: the next step and what is announced
    Rect bar, pace;    // pace: the words at the right of the bar
    Rect barNames;     // the line below the bar
    Rect seen;         // from where the figure is seen
};

// Width and height of the drawable in pixels; below 1 they count as 1. textScale in [1,2].
[[nodiscard]] Layout layoutFor(int width, int height, float textScale);

// For words that are read across the room: in place of all panels one line, as large as goes, and the ring.
[[nodiscard]] Layout distantLayout(int width, int height);

// The figure alone.
[[nodiscard]] Layout bareLayout(int width, int height);

[[nodiscard]] inline bool isEmpty(const Rect& rect)
{
    return rect.width <= 0.0f || rect.height <= 0.0f;
}

// Edges that meet do not overlap.
[[nodiscard]] inline bool overlap(const Rect& a, const Rect& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

} // namespace vinyasa
