// SPDX-License-Identifier: MIT
// The breaths of a hold as beads that fill, and as numbers which of them it is: both count up, as the voice does.
#pragma once

#include "practice/timeline.h"
#include "scene/layout.h"
#include "scene/theme.h"
#include "scene/typeset.h"

#include <vector>

namespace vinyasa {

struct HoldBeads {
    Rect row; // where the beads are; may be empty
    Align align = Align::center;
    std::vector<std::vector<Text>> counts; // "1/6", "2/6", ...: by how many there are, from 1; of holds that there are
};

// The beads stand in the layout's round, the number, as high as the ring allows, in its own place. Either may be empty:
// then it is not there.
[[nodiscard]] HoldBeads holdBeads(const Timeline& timeline, const Layout& layout, const Rect& number,
                                  const Theme& theme, const MeasureText& measure);

// How many breaths the hold has that is on at a beat; 0 where there is none.
[[nodiscard]] int breathsOfHold(const Timeline& timeline, std::size_t span);

// breaths: of the hold; gone: of them, from 0 to breaths. counts: whether the number is there too. Nothing where there
// is no hold.
void append(std::vector<OverlayItem>& overlay, const HoldBeads& beads, int breaths, double gone, bool counts,
            const Theme& theme);

} // namespace vinyasa
