// SPDX-License-Identifier: MIT
#include "practice/tempo.h"

#include <algorithm>

namespace vinyasa {

double followableSpeed(const Pace& pace, double speed)
{
    const double slowest = slowestPace / breathsPerMinute(pace);
    const double fastest = std::min(pace.inhale, pace.exhale).value / shortestHalf.value;
    return std::clamp(speed, std::min(slowest, 1.0), std::max(fastest, 1.0));
}

Pace paceAt(const Pace& pace, double speed)
{
    return atBreathsPerMinute(pace, breathsPerMinute(pace) * speed);
}

} // namespace vinyasa
