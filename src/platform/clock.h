// SPDX-License-Identifier: MIT
#pragma once

#include "core/units.h"

#include <string>

namespace vinyasa {

// Time since some moment in the past, the time that the machine slept through included where the system tells. Never
// goes back, whatever happens to the clock on the wall.
[[nodiscard]] Seconds now();

// Returns when now() has reached that time, or a little later.
void sleepUntil(Seconds time);

// The clock on the wall, for people: "2026-11-23T06:50:00+0100".
[[nodiscard]] std::string dateAndTime();

} // namespace vinyasa
