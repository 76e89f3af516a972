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
};

// The practitioner's own left and right.
[[nodiscard]] std::vector<LegendEntry> sideEntries(const Theme& theme, const Words& words = inEnglish());

// How the spine is bent; `turns`: whether it is turned at all.
[[nodiscard]] std::vector<LegendEntry> bendEntries(const Theme& theme, bool turns, const Words& words = inEnglish());

// The entries, each a disc, its rim and its words, beside `kept` (what the figure takes up) or else above or below it,
// within `area`; nothing where there is no room.
[[nodiscard]] std::vector<OverlayItem> legend(const std::vector<LegendEntry>& entries, const Rect& area,
                                              const Rect& kept, float em, const Theme& theme,
                                              const MeasureText& measure);

} // namespace vinyasa
