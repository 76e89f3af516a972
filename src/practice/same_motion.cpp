// SPDX-License-Identifier: MIT
#include "practice/same_motion.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vinyasa {
namespace {

bool isSame(const ContactTarget& a, const ContactTarget& b)
{
    return a.point == b.point && a.position == b.position && a.orientation == b.orientation && a.surface == b.surface &&
           a.moving == b.moving;
}

bool isSame(const ContactMove& a, const ContactMove& b)
{
    const auto when = [](const ContactMove& move) { return std::tuple{move.travel, move.lift, move.begin, move.end}; };
    return isSame(a.from, b.from) && isSame(a.to, b.to) && when(a) == when(b);
}

// Where in a breath a beat is.
double inBreath(Beat beat)
{
    return beat.value - std::floor(beat.value);
}

} // namespace

bool isSame(const Pose& a, const Pose& b)
{
    return a.root == b.root && a.rotation == b.rotation;
}

bool isSame(std::span<const ContactTarget> a, std::span<const ContactTarget> b)
{
    return std::ranges::equal(a, b, [](const auto& one, const auto& other) { return isSame(one, other); });
}

bool isSameMotion(const Span& a, const Span& b)
{
    const auto how = [](const Span& span) {
        return std::tuple{span.fromKeyPose, span.toKeyPose,       span.wave.lead,
                          span.wall,        span.first,           span.last,
                          span.eased,       inBreath(span.begin), (span.end - span.begin).value};
    };
    return how(a) == how(b) && isSame(a.from, b.from) && isSame(a.to, b.to) && isSame(a.contacts, b.contacts) &&
           std::ranges::equal(a.moves, b.moves, [](const auto& one, const auto& other) { return isSame(one, other); });
}

} // namespace vinyasa
