// SPDX-License-Identifier: MIT
#include "motion/breath.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace vinyasa {

Breath breathAt(Beat beat)
{
    const double at = std::max(beat.value, 0.0);
    const double number = std::floor(at);
    const double part = at - number;
    return {.phase = part < 0.5 ? BreathPhase::inhale : BreathPhase::exhale,
            .fill = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * part),
            .number = static_cast<std::int64_t>(number)};
}

Seconds lengthOf(const Pace& pace)
{
    return pace.inhale + pace.pauseFull + pace.exhale + pace.pauseEmpty;
}

double breathsPerMinute(const Pace& pace)
{
    return 60.0 / lengthOf(pace).value;
}

Pace atBreathsPerMinute(const Pace& pace, double breathsPerMinute)
{
    assert(breathsPerMinute > 0.0);
    const double factor = 60.0 / breathsPerMinute / lengthOf(pace).value;
    return {.inhale = {pace.inhale.value * factor},
            .pauseFull = {pace.pauseFull.value * factor},
            .exhale = {pace.exhale.value * factor},
            .pauseEmpty = {pace.pauseEmpty.value * factor}};
}

Beat beatAt(const Pace& pace, Seconds time)
{
    const double length = lengthOf(pace).value;
    const double number = std::floor(std::max(time.value, 0.0) / length);
    double rest = std::max(time.value, 0.0) - number * length;
    if (rest < pace.inhale.value) {
        return {number + 0.5 * rest / pace.inhale.value};
    }
    rest = std::max(rest - pace.inhale.value - pace.pauseFull.value, 0.0);
    return {number + 0.5 + 0.5 * std::min(rest / pace.exhale.value, 1.0)};
}

Seconds timeOf(const Pace& pace, Beat beat)
{
    const double at = std::max(beat.value, 0.0);
    const double number = std::floor(at);
    const double part = at - number;
    const double inhaled = std::min(part, 0.5) * 2.0 * pace.inhale.value;
    const double exhaled = part > 0.5 ? pace.pauseFull.value + (part - 0.5) * 2.0 * pace.exhale.value : 0.0;
    // The end of an exhale comes before the pause that follows it.
    const bool atEnd = part == 0.0 && number > 0.0;
    return {number * lengthOf(pace).value + inhaled + exhaled - (atEnd ? pace.pauseEmpty.value : 0.0)};
}

} // namespace vinyasa
