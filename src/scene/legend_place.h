// SPDX-License-Identifier: MIT
#pragma once

#include "scene/page.h"

namespace vinyasa {

// Of the sides always, and of the spine's bends where it is shown, if there is room for both: above the figure, or
// where it leaves room in its own place.
void addLegends(Page& page, const Timeline& timeline, const MeasureText& measure, const Words& words);

} // namespace vinyasa
