// SPDX-License-Identifier: MIT
// GNOME keeps its settings in a database of its own, which the program gsettings (with every GNOME) reads.
#pragma once

#include "core/units.h"
#include "keep/folders.h"

namespace vinyasa {

// The desktop is GNOME and its animations are off. Only there is gsettings asked, and for so long at most: a start that
// waits is worse than a camera that moves. Whatever goes wrong with it says nothing.
[[nodiscard]] bool gnomeAsksForLessMotion(const ReadVariable& variable, Seconds patience = Seconds{0.5});

} // namespace vinyasa
