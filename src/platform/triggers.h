// SPDX-License-Identifier: MIT
// A gamepad's triggers are pulled more or less; here they become buttons.
#pragma once

#include "platform/event.h"

#include <optional>

namespace vinyasa {

struct Triggers {
    bool leftHeld = false, rightHeld = false;
};

// The trigger is pulled so far, in [0,1]. Tells when it begins or ceases to count as held; between the two places lies
// a gap, so that a finger that trembles is not told as many.
[[nodiscard]] std::optional<Event> pulledTrigger(Triggers& triggers, PadButton trigger, float pulled);

} // namespace vinyasa
