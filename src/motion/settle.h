// SPDX-License-Identifier: MIT
// From a wanted pose to a figure that keeps its contacts.
#pragma once

#include "body/kinematics.h"

#include <span>
#include <vector>

namespace vinyasa {

// A promise: this point of the body rests here and does not slide.
struct ContactTarget {
    ContactPoint point = ContactPoint::palmLeft;
    Vec3 position{0.0f};                      // of the point, world, metres
    Quat orientation{1.0f, 0.0f, 0.0f, 0.0f}; // of the joint that carries it, world
};

// The settled skeleton in world space.
struct Figure {
    Pose pose;
    JointTransforms world;
};

// Solves the wanted pose so that every contact is kept: the trunk is shifted and turned as little as possible until all
// limbs reach with the bend they want, then each limb is bent to its contact exactly. Deterministic and without memory.
// A contact out of reach is approached as far as the limb goes.
[[nodiscard]] Figure settle(const Body& body, const Pose& wanted, std::span<const ContactTarget> contacts);

// Where the points would come to rest if this pose were laid on the floor: each turned flat and put on y = 0, those
// nearer to the trunk first. The pose is lowered or lifted so that its contacts are on the floor on the average.
[[nodiscard]] std::vector<ContactTarget> layOnFloor(const Body& body, const Pose& pose,
                                                    std::span<const ContactPoint> points);

// The pose, moved as a whole so that its contact points meet their targets on the average.
[[nodiscard]] Pose movedOnto(const Body& body, const Pose& pose, std::span<const ContactTarget> contacts);

} // namespace vinyasa
