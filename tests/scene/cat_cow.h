// SPDX-License-Identifier: MIT
// The real Cat-Cow, laid out once for all tests of this layer, and what they share.
#pragma once

#include "practice/moment.h"
#include "scene/page.h"

#include <vector>

namespace vinyasa {

struct CatCow {
    Body body;
    Timeline timeline;
    Footage way;
};

[[nodiscard]] const CatCow& catCow();

// 0.55 em for every character, whatever its weight.
[[nodiscard]] MeasureText fixedPitch();

// Six breaths a minute, a few keys and a notice: everything that can be on a page.
[[nodiscard]] PageSettings settingsFor(int width, int height, float textScale);
[[nodiscard]] Page pageFor(const PageSettings& settings);
[[nodiscard]] DrawList drawListAt(const Page& page, Beat beat, const PageState& state = {});

struct Window {
    int width, height;
};

// From the smallest that a window manager can make to a wall.
[[nodiscard]] const std::vector<Window>& windows();

[[nodiscard]] bool isInside(const Rect& inner, const Rect& outer);
[[nodiscard]] Rect boxOf(const Text& text);

template <typename Item>
[[nodiscard]] std::vector<Item> only(const DrawList& list)
{
    std::vector<Item> items;
    for (const OverlayItem& each : list.overlay) {
        if (const Item* item = std::get_if<Item>(&each)) {
            items.push_back(*item);
        }
    }
    return items;
}

} // namespace vinyasa
