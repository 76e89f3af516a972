// SPDX-License-Identifier: MIT
// The body's shapes where a pose has put them.
#pragma once

#include "body/kinematics.h"

#include <vector>

namespace vinyasa {

// A shape in the world, metres.
struct Flesh {
    Vec3 from{0.0f}, to{0.0f};
    float fromRadius = 0.0f, toRadius = 0.0f;
};

// One for each of the body's shapes and in their order, with the lungs filled to `fill` in [0,1].
[[nodiscard]] std::vector<Flesh> fleshOf(const Body& body, const JointTransforms& world, float fill);

// How deep two pieces pass through each other, metres; negative: the gap between them. The largest, over all places on
// the two axes, of what both are thick there less what they lie apart.
[[nodiscard]] float overlap(const Flesh& a, const Flesh& b);

} // namespace vinyasa
