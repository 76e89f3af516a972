// SPDX-License-Identifier: MIT
#pragma once

#include "practice/events.h"
#include "scene/inset.h"
#include "scene/page.h"

#include <span>

namespace vinyasa {

// The look ahead that began last, until a beat: its frame is clear of the figure as that is looked at, wherever it goes
// meanwhile, and of the spine's legend. Nothing where no look has begun; where there is no room for two, the figure's
// own place. events: of the timeline for which the page was laid out. Settles eleven figures.
[[nodiscard]] Inset insetAt(std::span<const PracticeEvent> events, const Timeline& timeline, const Body& body,
                            const Page& page, const UserView& view, Beat beat);

} // namespace vinyasa
