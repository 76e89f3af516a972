// SPDX-License-Identifier: MIT
#pragma once

#include "body/body.h"
#include "body/pose.h"

#include <array>

namespace vinyasa {

// worldFromJoint of every joint, metres.
using JointTransforms = std::array<Transform, jointCount>;

// Forward kinematics. Bones keep their lengths whatever the pose.
[[nodiscard]] JointTransforms forwardKinematics(const Body& body, const Pose& pose);

// The centre of mass in the world, metres. Segment masses and their centres after de Leva 1996 (the mean of women and
// men); head with neck, and the trunk in three parts.
[[nodiscard]] Vec3 centerOfMass(const JointTransforms& world);

} // namespace vinyasa
