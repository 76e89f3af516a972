// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"
#include "practice/timeline.h"
#include "scene/layout.h"
#include "scene/theme.h"
#include "scene/typeset.h"

#include <string>
#include <vector>

namespace vinyasa {

// The words of each span of the timeline, set into the layout's instruction and round: the step's name, the
// instruction, what comes next, "Round 2 of 6". All instructions have one size, the largest up to the layout's at which
// the longest fits, so that nothing jumps from step to step.
[[nodiscard]] std::vector<std::vector<Text>> stepWords(const Timeline& timeline, const Layout& layout,
                                                       const Theme& theme, const MeasureText& measure,
                                                       const Words& say = inEnglish());

// In place of these: the name of each step in one line, all of one size, the largest at which the longest fits.
[[nodiscard]] std::vector<std::vector<Text>> stepNames(const Timeline& timeline, const Rect& row, const Theme& theme,
                                                       const MeasureText& measure);

// "Round 2 of 6"
[[nodiscard]] std::string roundWords(int round, int rounds, const Words& say);

} // namespace vinyasa
