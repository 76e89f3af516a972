// SPDX-License-Identifier: MIT
// From SDL's events to ours. Included inside platform and its tests only.
#pragma once

#include "platform/event.h"

#include <SDL_events.h>

#include <optional>
#include <vector>

namespace vinyasa {

// Turns a stream of SDL's events into ours. Remembers only whether the last key that went down repeats, because the
// character that it types arrives in an event of its own.
class Translator {
public:
    // drawablePixels: of the drawable, per unit of the window. Nothing for what the program has no use for.
    [[nodiscard]] std::optional<Event> translate(const SDL_Event& event, float drawablePixels);

private:
    [[nodiscard]] std::optional<Event> keyDown(const SDL_KeyboardEvent& event);
    [[nodiscard]] std::optional<Event> typed(const SDL_TextInputEvent& event) const;

    bool repeating_ = false;
};

// Adds an event so that a flood stays small: a move replaces the move before it, a size the size before it, and beyond
// the first 256 events only requests to quit and sizes are taken.
void addBounded(std::vector<Event>& events, const Event& event);

} // namespace vinyasa
