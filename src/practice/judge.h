// SPDX-License-Identifier: MIT
// Motion, judged frame by frame: the worst of each measure, and the beat at which it happens.
#pragma once

#include "practice/measures.h"

#include <array>
#include <string>
#include <vector>

namespace vinyasa {

struct Verdict {
    Measure measure = Measure::contact;
    double worst = 0.0, limit = 0.0; // in the measure's unit
    Beat beat;                       // of the worst
    std::string where;               // see Finding; empty where nothing is wrong at all

    [[nodiscard]] bool passed() const { return worst <= limit; }
};

// One for each measure, in their order.
using Verdicts = std::array<Verdict, measureCount>;

[[nodiscard]] bool passed(const Verdicts& verdicts);

struct JudgeOptions {
    Pace pace{};
    double framesPerSecond = 60.0;
};

// Judges the frames from `begin` on and before `end`; at the end of the timeline also the last one. Smoothness looks a
// frame beyond both, so a jump from one span to the next is seen from either; before its beginning and after its end a
// timeline stands still. 0 <= begin < end <= the timeline's length.
[[nodiscard]] Verdicts judge(const Body& body, const Timeline& timeline, Beat begin, Beat end,
                             const JudgeOptions& options = {});

// The verdicts on one way between key poses, or on a hold, of whatever spans go that way.
struct Judgement {
    std::string way; // "table-top to cow", "child"
    Verdicts verdicts;
};

// Judges a whole timeline, span by span, in the order in which the ways first appear.
[[nodiscard]] std::vector<Judgement> judgeWays(const Body& body, const Timeline& timeline,
                                               const JudgeOptions& options = {});

// Judges only what lies between two asanas that follow each other.
[[nodiscard]] std::vector<Judgement> judgeWayBetween(const Body& body, const Library& library, const Asana& from,
                                                     const Asana& to, const JudgeOptions& options = {});

} // namespace vinyasa
