// SPDX-License-Identifier: MIT
// Breath and pace. A beat counts breaths: [n, n + 1/2] is an inhale and [n + 1/2, n + 1] an exhale at every pace; the
// pace says how long they take. Pauses of the breath are moments in which the beat stands still.
#pragma once

#include "core/units.h"

#include <cstdint>

namespace vinyasa {

enum class BreathPhase : std::uint8_t { inhale, exhale };

struct Breath {
    BreathPhase phase = BreathPhase::inhale;
    double fill = 0.0;       // of the lungs, in [0,1]
    std::int64_t number = 0; // whole breaths before this one
};

// What the breath does at a beat. Beats below 0 count as 0. Where one phase ends the next has begun: at exactly n + 1/2
// the lungs are full and the phase is exhale.
[[nodiscard]] Breath breathAt(Beat beat);

// How long the parts of one breath take; all at least 0, inhale and exhale above 0.
struct Pace {
    Seconds inhale{5.0};
    Seconds pauseFull{0.0};
    Seconds exhale{5.0};
    Seconds pauseEmpty{0.0};
    bool operator==(const Pace&) const = default;
};

// Breaths a minute that a person can follow.
inline constexpr double slowestPace = 3.0, fastestPace = 15.0;

[[nodiscard]] Seconds lengthOf(const Pace& pace); // of one breath
[[nodiscard]] double breathsPerMinute(const Pace& pace);

// The same proportions at another speed; breathsPerMinute above 0.
[[nodiscard]] Pace atBreathsPerMinute(const Pace& pace, double breathsPerMinute);

// The beat that is reached after `time` from beat 0. Times below 0 count as 0.
[[nodiscard]] Beat beatAt(const Pace& pace, Seconds time);

// When a beat is first reached: beatAt(pace, timeOf(pace, b)) = b. Beats below 0 count as 0.
[[nodiscard]] Seconds timeOf(const Pace& pace, Beat beat);

} // namespace vinyasa
