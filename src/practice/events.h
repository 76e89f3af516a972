// SPDX-License-Identifier: MIT
// What a practice says and shows, in order, as data: a voice, a screen, a log and a test read the same list.
#pragma once

#include "core/words.h"
#include "practice/timeline.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

enum class EventKind : std::uint8_t {
    getReady, // before the first breath: what comes first, with a preview of it
    look,     // a last look at the screen: what comes can't be seen from the mat
    next,     // announces the asana to which the way is about to begin
    way,      // the instruction of a move, by what the move is for
    in,
    hold,
    switchSides, // from a hold to the same on the other side
    between,
    out,
    rest,
    breath, // of a hold: "Breath 2 of 6."
    end,
};

inline constexpr std::array<std::string_view, 12> eventKindNames{
    "get-ready", "look", "next", "way", "in", "hold", "switch-sides", "between", "out", "rest", "breath", "end"};

// Beats to be shown once, small and quick.
struct Preview {
    Beat begin, end;
    bool operator==(const Preview&) const = default;
};

struct PracticeEvent {
    Beat beat;
    EventKind kind = EventKind::in;
    std::string words;
    std::size_t part = 0; // index into Score::parts
    std::optional<Preview> preview{};
};

// All events in their order; what is said before a move comes before the move's own instruction. timeline: the score,
// composed for the body. from: what one gets ready for.
[[nodiscard]] std::vector<PracticeEvent> eventsOf(const Body& body, const Score& score, const Timeline& timeline,
                                                  const Words& words = inEnglish(), Beat from = {});

// How long getting ready may take; the practice's first breath begins after it.
inline constexpr Seconds shortestLeadIn{0.0}, longestLeadIn{120.0}, usualLeadIn{10.0};

} // namespace vinyasa
