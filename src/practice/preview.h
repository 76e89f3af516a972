// SPDX-License-Identifier: MIT
// A stretch of the practice shown beforehand, small and quick.
#pragma once

#include "practice/events.h"

namespace vinyasa {

// The beat that is shown when a part of the preview, in [0,1], is over: movements as long as they are in proportion,
// of each hold one breath. At 0 and 1 its ends.
[[nodiscard]] Beat previewBeat(const Timeline& timeline, const Preview& preview, double part);

// What is shown at a beat of a practice that has begun: a last look at the screen lasts until what it shows begins to
// be gone to, a breath at most. Nothing where no event shows anything.
[[nodiscard]] std::optional<Beat> lookAt(const std::vector<PracticeEvent>& events, const Timeline& timeline, Beat beat);

// What is shown while somebody gets ready, and since when, over and over.
[[nodiscard]] std::optional<Beat> firstLook(const std::vector<PracticeEvent>& events, const Timeline& timeline,
                                            Seconds since);

} // namespace vinyasa
