// SPDX-License-Identifier: MIT
// A practice as lines of text, for those who read or listen to the terminal.
#pragma once

#include "app/practice.h"

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

// How a practice is told.
struct Telling {
    Seconds leadIn{0.0};    // before its first breath
    Beat from{0.0};         // the beat at which that breath is
    bool eachBreath = true; // where nothing else is said, "Inhale" and "Exhale"; and holds are counted
};

// The name, what to get ready for, and from there on all that the practice says (practice/events.h) with the time in
// front, but for looks at a screen that there is not. Begun in the middle of a step, it first says what that step is.
[[nodiscard]] std::vector<SpokenLine> spokenLines(const Practice& practice, const Telling& telling);

// Writes each line when its time has come. await: returns true at that time since the start, or false before it, and
// then this is the end. Stops where nobody listens any more, too. heard: called after each line.
void tell(const std::vector<SpokenLine>& lines, std::ostream& out, const std::function<bool(Seconds)>& await,
          const std::function<void(const SpokenLine&)>& heard);

} // namespace vinyasa
