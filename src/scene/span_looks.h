// SPDX-License-Identifier: MIT
// What of the figure moves in each step, and where to: to be found once for a practice.
#pragma once

#include "body/body.h"
#include "practice/timeline.h"

#include <span>
#include <vector>

namespace vinyasa {

struct SpanLook {
    Beat begin, end;
    std::vector<float> moving; // for each of the body's shapes, in [0,1]; a half each where nothing or all of it moves
    JointTransforms next;      // the next key pose that is another than the one the span begins with
};

[[nodiscard]] std::vector<SpanLook> spanLooks(const Body& body, const Timeline& timeline);

// How bright each of the body's shapes is at a beat within the span, as a factor: what moves is a little brighter than
// what stays. Goes over from one span to the next.
[[nodiscard]] std::vector<float> brightnessAt(std::span<const SpanLook> looks, std::size_t span, Beat beat);

} // namespace vinyasa
