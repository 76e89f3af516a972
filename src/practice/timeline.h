// SPDX-License-Identifier: MIT
// A practice laid out in breaths: a score that momentAt reads at any beat, in any order.
#pragma once

#include "content/library.h"
#include "motion/settle.h"
#include "practice/score.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vinyasa {

// A contact that is put down in another place.
struct ContactMove {
    ContactTarget from, to;
    Travel travel = Travel::step;
    float lift = 0.0f;              // metres above its surface, half way; for a step
    float begin = 0.0f, end = 1.0f; // when, as parts of the span
};

// One step's stretch of the timeline: the movement from one settled key pose to another (or a hold, where they are the
// same), under one instruction. Contacts are those that last from begin to end and stay where they are.
struct Span {
    Beat begin, end;
    std::size_t fromKeyPose = 0, toKeyPose = 0; // indices into Timeline::keyPoseIds
    Pose from, to;                              // settled
    Wave wave;
    std::vector<ContactTarget> contacts;
    std::vector<ContactMove> moves;
    bool momentary = false;          // passes through a moment off balance
    std::optional<float> wall;       // its z, where the movement begins or ends beside it; no walk to a wall is shown
    float first = 0.0f, last = 1.0f; // the parts of the movement that are shown; equal: the body stays there
    bool eased = false;              // see Move
    std::string name, instruction;
    std::size_t part = 0;      // index into Timeline::parts
    Viewpoint view;            // from where it is best seen
    int round = 0, rounds = 0; // "round 2 of 6": counted from 1; 0 of 0 outside of rounds
};

// Whether the body stays where it is.
[[nodiscard]] inline bool isHold(const Span& span)
{
    return span.fromKeyPose == span.toKeyPose || span.first == span.last;
}

// Something that lies on the floor while the body rests on it, and half a breath before and after, within the
// movements onto it and off it.
struct PlacedProp {
    PropKind kind = PropKind::block;
    Vec3 top{0.0f}; // the middle of its upper side, world, metres
    Beat begin, end;
    Vec2 along{1.0f, 0.0f}; // where its long side points, in the plane of the floor: x and z, of length 1
};

struct Timeline {
    std::string id, name, sanskrit;                    // of the asana
    std::vector<std::string> keyPoseIds, keyPoseNames; // "table-top", "Table top"
    std::vector<Part> parts;                           // of the score
    std::vector<Span> spans; // without gaps: each begins where the one before ends; the first at 0
    Beat length;             // a whole number of breaths
    std::vector<PlacedProp> props;
};

// Settles a score of the library for a body. Two scores that begin alike give timelines that begin alike, bit for bit.
[[nodiscard]] Timeline compose(const Body& body, const Library& library, const Score& score);

// Lays asanas of the library out for a body, one after another with the ways between them. Key poses are settled in
// order; a contact that goes on stays exactly where it was laid. Where there is no way from one asana to the next the
// timeline ends before it. At least one.
[[nodiscard]] Timeline compose(const Body& body, const Library& library, std::span<const Choice> choices);

[[nodiscard]] Timeline compose(const Body& body, const Library& library, const Asana& asana,
                               const std::string& variant = "");

// Only the way from one key pose to another, which is not the same, named after the two. Nothing where there is none.
[[nodiscard]] std::optional<Timeline> composeWay(const Body& body, const Library& library, std::size_t from,
                                                 std::size_t to, const std::string& variant = "");

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
