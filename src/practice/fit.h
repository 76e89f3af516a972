// SPDX-License-Identifier: MIT
// How long holds last, so that a practice takes the time that a person has.
#pragma once

#include "core/message.h"
#include "motion/breath.h"
#include "practice/score.h"

namespace vinyasa {

struct Fit {
    Score score;
    Message remark; // where the time is too short or too long for this practice; else empty
};

// The score with holds and rounds of such lengths that it takes the given minutes as nearly as whole breaths allow.
// They keep their proportions; holds of a key pose and of its mirror in one part stay equal. Each has at least 2
// breaths or rounds, and at most 4 times as many as before. minutes above 0.
[[nodiscard]] Fit fitted(Score score, const Library& library, const Pace& pace, double minutes);

[[nodiscard]] double minutesOf(const Score& score, const Pace& pace);

} // namespace vinyasa
