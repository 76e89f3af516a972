// SPDX-License-Identifier: MIT
// A practice as lines of text in real time, for those who listen to the terminal.
#pragma once

#include "core/units.h"
#include "core/words.h"
#include "motion/breath.h"
#include "practice/timeline.h"

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace vinyasa {

struct SpokenLine {
    Seconds at; // since the start
    Beat beat;
    std::string text;
};

// The name, each step with its instruction where it begins, each inhale and exhale, and the end; from a beat on, which
// then is the start.
[[nodiscard]] std::vector<SpokenLine> spokenLines(const Timeline& timeline, const Pace& pace, Beat from,
                                                  const Words& words);

// Writes each line when its time has come. await: returns at that time since the start. Stops where nobody listens any
// more. heard: called after each line.
void tell(const std::vector<SpokenLine>& lines, std::ostream& out, const std::function<void(Seconds)>& await,
          const std::function<void(const SpokenLine&)>& heard);

} // namespace vinyasa
