// SPDX-License-Identifier: MIT
#include "scene/bounds.h"

#include "practice/moment.h"
#include "scene/figure_shapes.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace vinyasa {
namespace {

constexpr int samplesPerSpan = 8;
constexpr float reserve = 0.01f; // metres: what may happen between two samples

Bounds boundsOf(const Cone& cone)
{
    return {glm::min(cone.from - cone.fromRadius, cone.to - cone.toRadius),
            glm::max(cone.from + cone.fromRadius, cone.to + cone.toRadius)};
}

Bounds boundsAt(const Body& body, const Timeline& timeline, Beat beat)
{
    const Moment moment = momentAt(timeline, beat);
    const Figure figure = figureAt(body, moment);
    return boundsOf(conesOf(body, figure, static_cast<float>(moment.breath.fill), {}));
}

// Rounds repeat themselves: a way that was walked before needs no second look.
bool isRepeated(const Timeline& timeline, std::size_t span)
{
    const auto& spans = timeline.spans;
    const auto end = std::next(spans.begin(), static_cast<std::ptrdiff_t>(span));
    return std::any_of(spans.begin(), end, [&](const Span& earlier) {
        return earlier.fromKeyPose == end->fromKeyPose && earlier.toKeyPose == end->toKeyPose;
    });
}

} // namespace

Bounds joined(const Bounds& a, const Bounds& b)
{
    return {glm::min(a.low, b.low), glm::max(a.high, b.high)};
}

Bounds boundsOf(std::span<const Cone> cones)
{
    assert(!cones.empty());
    Bounds bounds = boundsOf(cones.front());
    for (const Cone& cone : cones.subspan(1)) {
        bounds = joined(bounds, boundsOf(cone));
    }
    return bounds;
}

Bounds boundsOfWay(const Body& body, const Timeline& timeline)
{
    Bounds bounds = boundsAt(body, timeline, Beat{0.0});
    for (std::size_t i = 0; i < timeline.spans.size(); ++i) {
        if (isRepeated(timeline, i)) {
            continue;
        }
        const Span& span = timeline.spans[i];
        for (int step = 0; step <= samplesPerSpan; ++step) {
            const double part = static_cast<double>(step) / samplesPerSpan;
            const Beat beat{span.begin.value + part * (span.end - span.begin).value};
            bounds = joined(bounds, boundsAt(body, timeline, beat));
        }
    }
    return {bounds.low - reserve, bounds.high + reserve};
}

} // namespace vinyasa
