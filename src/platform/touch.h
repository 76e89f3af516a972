// SPDX-License-Identifier: MIT
// What fingers on a screen mean.
#pragma once

#include "core/units.h"
#include "platform/event.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vinyasa {

struct Finger {
    std::int64_t id = 0;
    float x = 0.0f, y = 0.0f; // pixels of the drawable
};

// The fingers on the screen, and what the first of them has done since it came down.
struct Fingers {
    std::vector<Finger> down{}; // in the order in which they came; two at most are followed
    float fromX = 0.0f, fromY = 0.0f;
    Seconds since{0.0};
    bool dragging = false; // it has moved too far for a tap
    bool several = false;  // there was a second one: until all are gone nothing is a tap, a drag or a swipe
};

// least: the shorter side of the drawable; by it far and near are told apart. Each returns what that means, if
// anything.
[[nodiscard]] std::optional<Event> fingerDown(Fingers& fingers, const Finger& finger, Seconds at);
[[nodiscard]] std::optional<Event> fingerMoved(Fingers& fingers, const Finger& finger, float least);
[[nodiscard]] std::optional<Event> fingerUp(Fingers& fingers, const Finger& finger, Seconds at, float least);

} // namespace vinyasa
