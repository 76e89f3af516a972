// SPDX-License-Identifier: MIT
// From a wanted pose to a figure that keeps its contacts.
#pragma once

#include "motion/support.h"

#include <vector>

namespace vinyasa {

// The settled skeleton in world space.
struct Figure {
    Pose pose;
    JointTransforms world;
};

// Solves the wanted pose so that every contact is kept and nothing goes through the floor or the wall: trunk, neck and
// free limbs move as little as possible until resting parts press on their surfaces and pinned limbs reach with the
// bend they want; then each pinned limb is bent to its contacts exactly. Deterministic and without memory. A contact
// out of reach is approached as far as the limb goes.
[[nodiscard]] Figure settle(const Body& body, const Pose& wanted, const Support& support);

// The pinned points, each turned flat on its surface, where they would come to rest if this pose were put down: those
// nearer to the trunk first. The pose is lowered or lifted so that pinned contacts are on the floor on the average; in
// a pose without any, the lowest flesh is. Resting parts get the floor, or the wall, under them.
[[nodiscard]] std::vector<ContactTarget> layDown(const Body& body, const Pose& pose, std::span<const Contact> contacts,
                                                 std::optional<float> wall);

// The pose, moved as a whole so that its pinned points meet their targets on the average; unmoved where there are none.
[[nodiscard]] Pose movedOnto(const Body& body, const Pose& pose, std::span<const ContactTarget> contacts);

} // namespace vinyasa
