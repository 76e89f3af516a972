// SPDX-License-Identifier: MIT
// From SDL's events to ours. Included inside platform and its tests only.
#pragma once

#include "platform/event.h"
#include "platform/touch.h"
#include "platform/triggers.h"

#include <SDL_events.h>

#include <optional>
#include <vector>

namespace vinyasa {

// What places in SDL's events are measured by.
struct DrawableScale {
    float perUnit = 1.0f;              // pixels of the drawable, per unit of the window
    float width = 1.0f, height = 1.0f; // of the drawable, in pixels
};

// Turns a stream of SDL's events into ours. Remembers whether the last key that went down repeats, because the
// character that it types arrives in an event of its own; where fingers came down; and which triggers are held.
class Translator {
public:
    // Nothing for what the program has no use for. Pads that come and go are told by Pads (platform/pads.h).
    [[nodiscard]] std::optional<Event> translate(const SDL_Event& event, const DrawableScale& scale);

private:
    [[nodiscard]] std::optional<Event> keyDown(const SDL_KeyboardEvent& event);
    [[nodiscard]] std::optional<Event> typed(const SDL_TextInputEvent& event) const;

    bool repeating_ = false;
    Fingers fingers_;
    Triggers triggers_;
};

// Adds an event so that a flood stays small: a move replaces the move before it, a size the size before it. Beyond the
// first 256 events only what must not be missed is taken, the last of each kind: requests to quit, sizes, pads that
// come and go, and that something was released, which then counts for all that is held.
void addBounded(std::vector<Event>& events, const Event& event);

} // namespace vinyasa
