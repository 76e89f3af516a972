// SPDX-License-Identifier: MIT
// From a wanted pose to a figure that keeps its contacts.
#pragma once

#include "motion/support.h"

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

} // namespace vinyasa
