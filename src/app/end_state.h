// SPDX-License-Identifier: MIT
// What a person may say and choose when a practice is over. Plain data, no window.
#pragma once

#include "core/words.h"
#include "keep/log.h"
#include "platform/event.h"
#include "scene/end_page.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

enum class EndChoice : std::uint8_t { none, again, another, quit };

struct EndState {
    std::optional<int> pain; // 0 to 10; none: not said
    EndChoice choice = EndChoice::none;
    bool operator==(const EndState&) const = default;
};

// Nothing where the event means something else. page: as it was drawn.
[[nodiscard]] std::optional<EndState> react(const EndState& state, const Event& event, const EndPage& page);

// What was done: breaths and minutes of it, the names of the places where the person eased off, and all practices of
// the log, this one the last.
struct Done {
    double breaths = 0.0, minutes = 0.0;
    std::vector<std::string> easedOff;
    std::optional<int> painBefore;
    std::vector<LogEntry> log;
};

// Of less than a breath nothing is asked and nothing told.
[[nodiscard]] EndWords wordsOf(const Done& done, const Words& words);

} // namespace vinyasa
