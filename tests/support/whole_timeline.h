// SPDX-License-Identifier: MIT
#pragma once

#include "practice/timeline.h"
#include "support/catch.h"

#include <cmath>

namespace vinyasa {

// Spans follow each other without gaps, from 0 to a whole number of breaths.
inline void checkWhole(const Timeline& timeline)
{
    Beat end{0.0};
    for (const Span& span : timeline.spans) {
        CHECK(span.begin == end);
        CHECK(span.end > span.begin);
        end = span.end;
    }
    CHECK(timeline.length == end);
    CHECK(end.value == std::floor(end.value));
}

} // namespace vinyasa
