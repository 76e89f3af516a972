// SPDX-License-Identifier: MIT
#include "exchange/frames.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace vinyasa {

std::vector<Seconds> frameTimes(const Timeline& timeline, const MotionOptions& options)
{
    assert(options.fps > 0);
    constexpr double sameInstant = 1e-9; // frames
    const Seconds end = timeOf(options.pace, timeline.length);
    const double frames = end.value * options.fps;
    const auto whole = static_cast<std::size_t>(std::floor(frames + sameInstant));
    std::vector<Seconds> times(whole + 1);
    for (std::size_t k = 0; k <= whole; ++k) {
        times[k] = {std::min(static_cast<double>(k) / options.fps, end.value)};
    }
    if (frames > static_cast<double>(whole) + sameInstant) {
        times.push_back(end);
    }
    return times;
}

} // namespace vinyasa
