// SPDX-License-Identifier: MIT
#include "platform/triggers.h"

namespace vinyasa {

std::optional<Event> pulledTrigger(Triggers& triggers, PadButton trigger, float pulled)
{
    constexpr float heldFrom = 0.35f, releasedFrom = 0.2f;
    bool& held = trigger == PadButton::leftTrigger ? triggers.leftHeld : triggers.rightHeld;
    const bool now = held ? pulled > releasedFrom : pulled >= heldFrom;
    if (now == held) {
        return std::nullopt;
    }
    held = now;
    return now ? Event{PadPress{trigger}} : Event{PadRelease{trigger}};
}

} // namespace vinyasa
