// SPDX-License-Identifier: MIT
// What the colours of the figure mean.
#pragma once

#include "core/words.h"
#include "scene/theme.h"
#include "scene/typeset.h"

#include <string>
#include <vector>

namespace vinyasa {

struct LegendEntry {
    Color color;
    std::string words;
    int bands = 0; // as the limbs of that side wear them; 0: no limb
};

// The practitioner's own left and right.
[[nodiscard]] std::vector<LegendEntry> sideEntries(const Theme& theme, const Words& words = inEnglish());

// How the spine is bent; `turns`: whether it is turned at all.
[[nodiscard]] std::vector<LegendEntry> bendEntries(const Theme& theme, bool turns, const Words& words = inEnglish());

// The entries, each a disc or a piece of a limb with its bands, and its words, beside `kept` (what the figure takes up)
// or else above or below it, within `area`; nothing where there is no room.
[[nodiscard]] std::vector<OverlayItem> legend(const std::vector<LegendEntry>& entries, const Rect& area,
                                              const Rect& kept, float em, const Theme& theme,
                                              const MeasureText& measure);

} // namespace vinyasa
