// SPDX-License-Identifier: MIT
// Joint angles by their anatomical names: what files say, what limits speak of and what exports report.
//
// Signs follow the ISB: flexion, abduction and internal rotation are positive; 0 is the standing anatomical position,
// except for the forearm, which is counted from thumb-forward as clinics do.
// - Spine, hip, clavicle, elbow, wrist, ankle: flexion first, then abduction about the turned axis, then rotation about
//   the limb's own length (Grood and Suntay 1983).
// - Shoulder: flexion and abduction are the two parts of one elevation (a turn about the level axis whose forward part
//   is flexion and whose sideward part is abduction), then rotation about the upper arm. Unlike any order of three
//   turns, it has its blind spot straight overhead only.
// - Lumbar, thoracic and cervical name a region: its angle is the sum over its joints, and is spread over them by the
//   mobility of each vertebral level.
// - Pelvis: elevation of its long axis (tail to head) over the floor, 90 upright, 0 lying with the head towards +Z and
//   the front down; roll about that axis, positive to its own left (180: on the back); turn about the vertical.
#pragma once

#include "body/limits.h"
#include "body/pose.h"

#include <array>
#include <optional>
#include <string_view>

namespace vinyasa {

// The three turns that a joint can make, about its own x, z and y axes and in this order. Radians.
struct JointTurns {
    float flexion = 0.0f, abduction = 0.0f, rotation = 0.0f;
};

[[nodiscard]] JointTurns toTurns(const Quat& rotation);

// Radians, in the order of `angleInfos`.
using Angles = std::array<float, angleCount>;

// The index of a named angle, or nothing.
[[nodiscard]] std::optional<std::size_t> findAngle(std::string_view name);

// The pose with these angles, its root at the origin. Any finite angles.
[[nodiscard]] Pose poseFrom(const Angles& angles);

// The angles of a pose: poseFrom's inverse within the ranges of motion.
[[nodiscard]] Angles anglesOf(const Pose& pose);

// The same angles with left and right exchanged.
[[nodiscard]] Angles mirrored(const Angles& angles);

} // namespace vinyasa
