// SPDX-License-Identifier: MIT
#pragma once

#include "core/units.h"

namespace vinyasa {

// Time since some moment in the past, the time that the machine slept through included where the system tells. Never
// goes back, whatever happens to the clock on the wall.
[[nodiscard]] Seconds now();

} // namespace vinyasa
