// SPDX-License-Identifier: MIT
// What was found of the motion of asanas, for terminals and for programs.
#pragma once

#include "practice/judge.h"

#include <span>
#include <string>
#include <vector>

namespace vinyasa {

struct AsanaJudgement {
    std::string title; // "cat-cow, easier", "cat-cow to sphinx"
    Beat length;
    std::vector<Judgement> ways;
};

[[nodiscard]] bool passed(std::span<const AsanaJudgement> asanas);

// A row a way, a column a measure, a head for each asana with its price in breaths: the worst value and the breath at
// which it happens, "!" behind what does not pass.
[[nodiscard]] std::string judgementTable(std::span<const AsanaJudgement> asanas);

// A line for each verdict that does not pass: where it happens and what would pass. No line break behind the
// last. Empty where all do.
[[nodiscard]] std::string judgementFailures(std::span<const AsanaJudgement> asanas);

// All of it. A value that is infinite (nothing at all rests on the floor) is null.
[[nodiscard]] std::string judgementJson(std::span<const AsanaJudgement> asanas);

} // namespace vinyasa
