// SPDX-License-Identifier: MIT
// How fast a practice goes, and how much time may pass in it at once: the same for all that plays one.
#pragma once

#include "motion/breath.h"

namespace vinyasa {

// By so much a practice gets faster or slower at a time.
inline constexpr double speedStep = 1.1;

// A frame that took longer counts as this long: a stall is not made up for.
inline constexpr Seconds longestStep{0.1};

// After more than this the machine has slept.
inline constexpr Seconds longestSleep{2.0};

// An inhale or an exhale takes so long at least: its half of a breath at the fastest pace.
inline constexpr Seconds shortestHalf{30.0 / fastestPace};

// A speed, as a multiple of a pace, within what a person can follow; a pace whose exhale is long is so no quicker in
// its inhale. A pace that is itself out of bounds stays reachable at its own speed.
[[nodiscard]] double followableSpeed(const Pace& pace, double speed);

[[nodiscard]] Pace paceAt(const Pace& pace, double speed);

} // namespace vinyasa
