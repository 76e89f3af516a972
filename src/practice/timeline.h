// SPDX-License-Identifier: MIT
// A practice laid out in breaths: a score that momentAt reads at any beat, in any order.
#pragma once

#include "content/library.h"
#include "motion/settle.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vinyasa {

// One step's stretch of the timeline: the movement from one settled key pose to another (or a hold, where they are the
// same), under one instruction. Contacts are those that last from begin to end.
struct Span {
    Beat begin, end;
    std::size_t fromKeyPose = 0, toKeyPose = 0; // indices into Timeline::keyPoseIds
    Pose from, to;                              // settled
    Wave wave;
    std::vector<ContactTarget> contacts;
    std::string name, instruction;
    int round = 0, rounds = 0; // "round 2 of 6": counted from 1; 0 of 0 outside of rounds
};

struct Timeline {
    std::string id, name, sanskrit;                    // of the asana
    std::vector<std::string> keyPoseIds, keyPoseNames; // "table-top", "Table top"
    std::vector<Span> spans; // without gaps: each begins where the one before ends; the first at 0
    Beat length;             // a whole number of breaths
};

enum class Level { full, easier };

// Lays an asana of the library out for a body: key poses are settled one after another, a contact that goes on stays
// exactly where it was laid.
[[nodiscard]] Timeline compose(const Body& body, const Library& library, const Asana& asana, Level level = Level::full);

// The index of the span at a beat; a beat between two spans belongs to the later, beats outside to the first or last.
[[nodiscard]] std::size_t spanAt(const Timeline& timeline, Beat beat);

// A mark on the timeline: where a key pose is reached.
struct KeyPoseMark {
    Beat beat;
    std::size_t keyPose = 0; // index into Timeline::keyPoseIds
};

// All of them in order, the start among them; a hold gives no second mark.
[[nodiscard]] std::vector<KeyPoseMark> keyPoseMarks(const Timeline& timeline);

} // namespace vinyasa
