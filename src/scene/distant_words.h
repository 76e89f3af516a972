// SPDX-License-Identifier: MIT
// Words that are read from across the room, in place of those of step_words.h.
#pragma once

#include "scene/step_words.h"

#include <vector>

namespace vinyasa {

// The name of each step in one line and below it the first sentence of its instruction in another; each of the two of
// one size, the largest at which the longest fits.
[[nodiscard]] std::vector<StepWords> distantWords(const Timeline& timeline, const Rect& place, const Theme& theme,
                                                  const MeasureText& measure);

// In place of the step's name.
[[nodiscard]] Announcements distantAnnouncements(const std::vector<PracticeEvent>& events, const Rect& place,
                                                 const Theme& theme, const MeasureText& measure);

} // namespace vinyasa
