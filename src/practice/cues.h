// SPDX-License-Identifier: MIT
// What is to be said or sounded, as data: whoever speaks, rings or writes subtitles reads the same list.
#pragma once

#include "practice/timeline.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vinyasa {

enum class CueKind : std::uint8_t { instruction, inhale, exhale, end };

struct Cue {
    Beat beat;
    CueKind kind = CueKind::instruction;
    std::string words; // of an instruction; else empty
};

// All cues of a timeline in their order; an instruction comes before the breath that begins with it.
[[nodiscard]] std::vector<Cue> cuesOf(const Timeline& timeline);

} // namespace vinyasa
