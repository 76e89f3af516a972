// SPDX-License-Identifier: MIT
// What a desktop's own settings say about motion on the screen.
#pragma once

#include "keep/folders.h"

#include <string_view>

namespace vinyasa {

// The text of GTK's settings.ini: its animations are switched off (gtk-enable-animations in [Settings]).
[[nodiscard]] bool gtkAsksForLessMotion(std::string_view settings);

// The text of KDE's kdeglobals: its animations take no time (AnimationDurationFactor in [KDE]).
[[nodiscard]] bool kdeAsksForLessMotion(std::string_view settings);

// Either of the files in the person's configuration folder says so, or GNOME does (keep/gnome_motion.h).
[[nodiscard]] bool desktopAsksForLessMotion(const ReadVariable& variable);

} // namespace vinyasa
