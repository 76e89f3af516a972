// SPDX-License-Identifier: MIT
#pragma once

#include "core/units.h"

#include <string>

namespace vinyasa {

// Time since some moment in the past, the time that the machine slept through included where the system tells. Never
// goes back, whatever happens to the clock on the wall.
[[nodiscard]] Seconds now();

// One moment by both clocks: now(), and the one on the wall, in seconds since 1970.
struct Instant {
    Seconds steady, wall;
};
[[nodiscard]] Instant instant();

// What has passed from one moment to a later one: what the steady clock says, or what the wall says where that is over
// two seconds more. The machine has slept then, where the steady clock does not count that, or somebody has set the
// clock; either way nobody was here meanwhile as far as one can tell. Never below 0, whatever the wall says.
[[nodiscard]] Seconds passed(const Instant& before, const Instant& after);

// The clock on the wall, for people: "2026-11-23T06:50:00+0100".
[[nodiscard]] std::string dateAndTime();

} // namespace vinyasa
