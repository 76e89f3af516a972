// SPDX-License-Identifier: MIT
#pragma once

#include "platform/event.h"

#include <SDL.h>

#include <optional>

namespace vinyasa {

// The key of a code: those with a name, letters and digits; other marks only with Ctrl or Alt held, since without they
// come as typed text. Nothing for all others.
[[nodiscard]] std::optional<Key> keyOf(SDL_Keycode code, bool withModifier);

} // namespace vinyasa
