// SPDX-License-Identifier: MIT
#include "scene/known_rooms.h"

#include "practice/same_motion.h"

#include <algorithm>
#include <utility>

namespace vinyasa {

const SpanRoom* KnownRooms::find(const Span& span) const
{
    const auto found = std::ranges::find_if(known_, [&](const Known& known) { return isSameMotion(known.span, span); });
    return found == known_.end() ? nullptr : &found->room;
}

void KnownRooms::add(const Span& span, SpanRoom room)
{
    known_.push_back({span, std::move(room)});
}

} // namespace vinyasa
