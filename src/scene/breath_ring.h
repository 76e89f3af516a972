// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"
#include "motion/breath.h"
#include "scene/theme.h"
#include "scene/typeset.h"

#include <cstdint>
#include <vector>

namespace vinyasa {

// What of the ring stays the same while it breathes. The rectangle may be empty: then nothing is drawn.
struct BreathRing {
    Rect rect;   // a square
    Rect number; // where it says how many breaths are left
    Text inhale, exhale, paused, waiting;
    std::vector<Text> numbers; // from 0 to the most seconds that are counted down
};

// Seconds that are left, and as which part in [0,1] of all.
struct Countdown {
    int seconds = 0;
    float part = 0.0f;
};

[[nodiscard]] BreathRing breathRing(const Rect& rect, const Theme& theme, const MeasureText& measure,
                                    const Words& words = inEnglish());

// Who leads may let the ring stand still.
enum class RingState : std::uint8_t { breathing, paused, waiting };

// A ring that closes as the lungs fill, a disc that swells in it, and the word in the middle, or above it where a
// number stands below. Dimmed where it stands still, at the same size.
void append(std::vector<OverlayItem>& overlay, const BreathRing& ring, const Breath& breath, RingState state,
            bool hasNumber, const Theme& theme);

// A ring that empties, and the number in the middle.
void append(std::vector<OverlayItem>& overlay, const BreathRing& ring, const Countdown& countdown, const Theme& theme);

} // namespace vinyasa
