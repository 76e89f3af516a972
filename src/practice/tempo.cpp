// SPDX-License-Identifier: MIT
#include "practice/tempo.h"

#include <algorithm>

namespace vinyasa {

double followableSpeed(const Pace& pace, double speed)
{
    const double base = breathsPerMinute(pace);
    return std::clamp(speed, std::min(slowestPace / base, 1.0), std::max(fastestPace / base, 1.0));
}

Pace paceAt(const Pace& pace, double speed)
{
    return atBreathsPerMinute(pace, breathsPerMinute(pace) * speed);
}

} // namespace vinyasa
