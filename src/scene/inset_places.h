// SPDX-License-Identifier: MIT
#pragma once

#include "practice/events.h"
#include "scene/page.h"

#include <vector>

namespace vinyasa {

// Where the second figure stands for each look that the practice takes ahead: clear of the first, wherever that goes
// meanwhile, and of the spine's legend. page: laid out but for these. Settles five figures for each.
[[nodiscard]] std::vector<InsetPlace> insetPlaces(const std::vector<PracticeEvent>& events, const Timeline& timeline,
                                                  const Body& body, const Page& page);

// That of the last look until a beat; empty where there was none.
[[nodiscard]] Rect insetAt(const std::vector<InsetPlace>& places, Beat beat);

} // namespace vinyasa
