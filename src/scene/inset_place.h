// SPDX-License-Identifier: MIT
#pragma once

#include "practice/events.h"
#include "scene/page.h"

#include <span>

namespace vinyasa {

// Where the second figure stands at a beat: clear of the first as it is looked at, wherever it goes during the look
// ahead that began last, and of the spine's legend. Empty where none has begun, and where there is no room for two.
// events: of the timeline for which the page was laid out. Settles five figures at most.
[[nodiscard]] Rect insetPlace(std::span<const PracticeEvent> events, const Timeline& timeline, const Body& body,
                              const Page& page, const UserView& view, Beat beat);

} // namespace vinyasa
