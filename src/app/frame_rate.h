// SPDX-License-Identifier: MIT
// How often a picture is drawn anew: as often as what moves in it asks for.
#pragma once

#include "core/units.h"
#include "practice/timeline.h"

#include <optional>

namespace vinyasa {

// What a person allows.
struct FrameLimits {
    std::optional<int> cap; // frames a second, from 1
    bool lowPower = false;
};

enum class Motion {
    none,  // nothing changes until something happens
    slow,  // a hold: only the breath moves
    lively // a body on its way, a camera, a finger on the bar
};

// Of a practice that plays within a span.
[[nodiscard]] Motion motionIn(const Span& span);

// The time from one frame to the next; nothing where none is to be drawn. A screen that waits for its refresh sets the
// rhythm where that is slower.
[[nodiscard]] std::optional<Seconds> timeOfFrame(Motion motion, const FrameLimits& limits);

// What a frame may take: as long as a usual screen shows it, or longer where fewer are asked for.
[[nodiscard]] Seconds timeAllowed(const FrameLimits& limits);

} // namespace vinyasa
