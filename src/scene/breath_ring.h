// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"
#include "motion/breath.h"
#include "scene/theme.h"
#include "scene/typeset.h"

namespace vinyasa {

// What of the ring stays the same while it breathes. The rectangle may be empty: then nothing is drawn.
struct BreathRing {
    Rect rect;   // a square
    Rect number; // where it says how many breaths are left
    Text inhale, exhale, paused;
};

[[nodiscard]] BreathRing breathRing(const Rect& rect, float em, const Theme& theme, const MeasureText& measure,
                                    const Words& words = inEnglish());

// A ring that closes as the lungs fill, a disc that swells in it, and the word in the middle. Dimmed where paused, at
// the same size.
void append(std::vector<OverlayItem>& overlay, const BreathRing& ring, const Breath& breath, bool paused,
            const Theme& theme);

} // namespace vinyasa
