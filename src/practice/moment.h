// SPDX-License-Identifier: MIT
#pragma once

#include "motion/breath.h"
#include "practice/timeline.h"

#include <span>
#include <string_view>

namespace vinyasa {

// What is true at one beat. Views into the timeline, which must outlive it.
struct Moment {
    Beat beat;
    Pose pose; // wanted; settle makes it a figure
    std::vector<ContactTarget> contacts;
    std::optional<float> wall;
    Breath breath;
    double bodyFill = 0.0; // of the lungs, as the body shows it; breath.fill, unless the moment is a steady one
    std::string_view stepName, instruction;
    std::string_view nextStepName; // empty in the last step
    int round = 0, rounds = 0;     // 0 of 0 outside of rounds
    std::size_t span = 0;          // index into Timeline::spans
};

// Pure: the same beat gives the same moment, bit for bit. Beats outside the timeline count as its ends.
[[nodiscard]] Moment momentAt(const Timeline& timeline, Beat beat);

// The same, to be looked at: in a hold the body breathes in steps, of which a breath has twenty each way. Of a body
// of the usual size nothing moves by more than a millimetre or so between two of them, which is half a pixel where
// it fills a screen of 1080 lines; between them it stands still, and need not be drawn. Pure, as well.
[[nodiscard]] Moment steadyMomentAt(const Timeline& timeline, Beat beat);

// The moment's pose, settled.
[[nodiscard]] Figure figureAt(const Body& body, const Moment& moment);

} // namespace vinyasa
