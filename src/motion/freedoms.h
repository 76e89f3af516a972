// SPDX-License-Identifier: MIT
// What settling may change about a pose, as a vector of small movements: how each moves a point of the body, and how to
// carry them out.
#pragma once

#include "motion/limb.h"

#include <array>

namespace vinyasa {

// Shift and turn of the trunk (3 + 3); flexion, lateral flexion and rotation of lumbar, thoracic and cervical spine
// (3 x 3); elevation and protraction of the clavicles (2 x 2); three turns of each limb's ball
// joint (4 x 3); flexion of the elbows (2). Knees keep their bend: a lying leg would be bent backwards.
inline constexpr std::size_t freedomCount = 33;

// One number for each freedom, all in metres: a turn counts as the way of a point at the freedom's own lever, so that
// the least vector is the movement that a body would make.
using Freedoms = std::array<float, freedomCount>;

// The limbs that may move; a pinned limb is bent to its goals instead.
using FreeLimbs = std::array<bool, limbs.size()>;

// How far the freedoms bring a point fixed to a joint along a direction, for each metre of theirs: the gradient of
// dot(direction, point). point: world; direction: unit, world.
[[nodiscard]] Freedoms slopeOf(const JointTransforms& world, const FreeLimbs& freeLimbs, Joint joint, const Vec3& point,
                               const Vec3& direction);

// The pose after small movements. world: of the pose.
[[nodiscard]] Pose movedBy(const Pose& pose, const JointTransforms& world, const Freedoms& movement);

} // namespace vinyasa
