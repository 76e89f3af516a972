// SPDX-License-Identifier: MIT
// Bending one limb so that its contacts are met. Arms and legs are built alike: a ball joint, a hinge, an end.
#pragma once

#include "body/contact.h"
#include "body/kinematics.h"

#include <array>
#include <optional>

namespace vinyasa {

struct Limb {
    Joint ball, hinge, end;
    float hingeSign; // the hinge flexes about this times its own +x: knees one way, elbows the other
    bool twists;     // the bone below the hinge turns about its own length: the forearm's pronation
};

inline constexpr std::array<Limb, 4> limbs{{
    {Joint::shoulderLeft, Joint::elbowLeft, Joint::wristLeft, -1.0f, true},
    {Joint::shoulderRight, Joint::elbowRight, Joint::wristRight, -1.0f, true},
    {Joint::hipLeft, Joint::kneeLeft, Joint::ankleLeft, 1.0f, false},
    {Joint::hipRight, Joint::kneeRight, Joint::ankleRight, 1.0f, false},
}};

// Where the contacts of a limb want its joints: worldFromJoint. Without either the limb is free.
struct LimbGoal {
    std::optional<Transform> hinge, end;
    bool moving = false; // the limb's bend follows from where the trunk is
};

// How far the ball joint should be from the joint that its goal holds, metres: the thigh's length for a kneeling leg,
// else what the hinge's bend in `pose` gives. And which joint that is. A leg that lies nearly straight can't lead its
// ball joint aside: along `axis`, the unit axis of its hinge, it stays level with the goal.
struct Reach {
    Vec3 goal{0.0f};
    float distance = 0.0f;
    Vec3 axis{0.0f};
    float straight = 0.0f; // in [0,1]; 0: free to go aside
};

// Nothing for a free limb.
[[nodiscard]] std::optional<Reach> reachOf(const Body& body, const Pose& pose, const Limb& limb, const LimbGoal& goal);

// Turns the limb's joints so that its goal is met. world: of `pose`, current for the ball joint and its parent. The
// hinge keeps the plane it has in `pose` as far as the goal allows. A goal too far away is approached.
void bendLimb(const Body& body, Pose& pose, const JointTransforms& world, const Limb& limb, const LimbGoal& goal);

} // namespace vinyasa
