// SPDX-License-Identifier: MIT
// Commands as somebody gives them who presses all keys in any order, and what each may do to where the practice is.
#pragma once

#include "practice/guide.h"

#include <random>
#include <string>

namespace vinyasa {

[[nodiscard]] GuideCommand anyCommand(std::mt19937& random);

// Whether it goes from step to step, or from asana to asana.
[[nodiscard]] bool stepsThrough(const GuideCommand& command);

// As much of a guide as says where it is and may go.
struct Whereabouts {
    explicit Whereabouts(const Guide& guide);

    Beat beat, length;
    std::size_t part = 0;
    unsigned revision = 0;
    bool over = false, startsOver = false, owesABreath = false;
    Beat loop; // its length, if there is one
};

// What has moved though it should have stayed, or is not where it was told to go; empty where all is well.
[[nodiscard]] std::string faultOfCommand(const Whereabouts& before, const Guide& after, const GuideCommand& command);

// The same of time that has passed: how far the beat went, forward and back.
[[nodiscard]] std::string faultOfTime(const Whereabouts& before, const Guide& after, Seconds dt);

} // namespace vinyasa
