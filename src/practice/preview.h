// SPDX-License-Identifier: MIT
// A stretch of the practice shown beforehand, small and quick.
#pragma once

#include "practice/events.h"

#include <span>

namespace vinyasa {

// The beat that is shown when a part of the preview, in [0,1], is over: movements as long as they are in proportion,
// of each hold one breath. At 0 and 1 its ends.
[[nodiscard]] Beat previewBeat(const Timeline& timeline, const Preview& preview, double part);

// The one beat that stands for all of it, for those whom moving pictures make unwell: where its longest hold begins.
[[nodiscard]] Beat stillBeat(const Timeline& timeline, const Preview& preview);

// How long a last look at the screen is announced before, at most.
inline constexpr Beat lookLength{1.0};

// The last event by a beat that shows a stretch beforehand; null where there was none.
[[nodiscard]] const PracticeEvent* lookBegun(std::span<const PracticeEvent> events, Beat beat);

// What is shown at a beat of a practice that has begun: a last look at the screen lasts until what it shows begins to
// be gone to, a breath at most. Nothing where no event shows anything.
// still: one picture, see stillBeat.
[[nodiscard]] std::optional<Beat> lookAt(const std::vector<PracticeEvent>& events, const Timeline& timeline, Beat beat,
                                         bool still = false);

// What is shown while somebody gets ready, and since when, over and over; still: one picture.
[[nodiscard]] std::optional<Beat> firstLook(const std::vector<PracticeEvent>& events, const Timeline& timeline,
                                            Seconds since, bool still = false);

} // namespace vinyasa
