// SPDX-License-Identifier: MIT
// What filming a timeline has found out and need not find out again when the practice is edited.
#pragma once

#include "scene/footage.h"

#include <vector>

namespace vinyasa {

// What the body takes up in a span, and in as much of its beginning as the camera may need to leave the shot before.
struct SpanRoom {
    Silhouette whole, beginning;
};

// The rooms of one timeline's spans.
class KnownRooms {
public:
    // Null where it is not known; valid until the next call of another function.
    [[nodiscard]] const SpanRoom* find(const Span& span) const;

    void add(const Span& span, SpanRoom room);

private:
    struct Known {
        Span span;
        SpanRoom room;
    };
    std::vector<Known> known_;
};

// As footageOf does it. known: those of the last timeline for the same body, then those of this one.
[[nodiscard]] Footage footageOf(const Body& body, const Timeline& timeline, KnownRooms& known);

} // namespace vinyasa
