// SPDX-License-Identifier: MIT
#include "app/frame_rate.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr int lively = 70; // a little over what screens show, so that none of theirs is missed
constexpr int slow = 30;

} // namespace

Motion motionIn(const Span& span)
{
    return isHold(span) ? Motion::slow : Motion::lively;
}

std::optional<Seconds> timeOfFrame(Motion motion, const FrameLimits& limits)
{
    if (motion == Motion::none) {
        return std::nullopt;
    }
    const int wanted = motion == Motion::slow || limits.lowPower ? slow : lively;
    return Seconds{1.0 / std::max(std::min(wanted, limits.cap.value_or(wanted)), 1)};
}

Seconds timeAllowed(const FrameLimits& limits)
{
    constexpr Seconds usual{1.0 / 60.0};
    return std::max(usual, timeOfFrame(Motion::lively, limits).value_or(usual));
}

} // namespace vinyasa
