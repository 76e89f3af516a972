// SPDX-License-Identifier: MIT
// The nets that the figure's skin is drawn with: where their rings sit in the body.
#pragma once

#include "body/kinematics.h"

#include <vector>

namespace vinyasa {

// What is drawn on the skin from a ring on. Two rings at one place make its edge sharp.
enum class SkinMark { none, hair, band, leftBand }; // leftBand: on left limbs only

// Which flesh a ring lies around.
enum class SkinRegion { trunk, head, upperArm, forearm, hand, thigh, shank, foot };

// A ring of rays. Ray i of n starts within the body and goes out at the angle i / n once round, from the ring's x axis
// towards its z axis; tilted, all of them lean towards its y axis.
struct SkinRing {
    Transform worldFromRing;
    float spread = 0.0f; // metres to either side along x over which the rays start: for what is wider than thick
    float tilt = 0.0f;   // radians
    float limit = 0.0f;  // metres at which a ray ends that finds no surface: it stays within the body
    float sink = 0.0f;   // metres below the surface: where another net lies over this one
    float thick = 0.0f;  // metres to which the limb's own flesh reaches
    float drawn = 0.0f;  // part by which what reaches farther is drawn in: there the net would climb onto the trunk
    SkinRegion region = SkinRegion::trunk;
    SkinMark mark = SkinMark::none;
};

struct SkinNet {
    bool left = false; // of those that come in pairs
    int around = 0;
    std::vector<SkinRing> rings;
};

[[nodiscard]] std::vector<SkinNet> skinNets(const JointTransforms& world, float stature);

} // namespace vinyasa
