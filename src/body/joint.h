// SPDX-License-Identifier: MIT
// The joints of the figure and how they hang together.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vinyasa {

// Parents come before their children. The spine is counted upwards: lumbar1 is L5/S1, lumbar5 is L1/L2, thoracic1 is
// T12/L1 and each thoracic joint stands for two vertebral levels, neck1 is C7/T1, the head turns on the atlas.
// clang-format off
enum class Joint : std::uint8_t {
    pelvis,
    lumbar1, lumbar2, lumbar3, lumbar4, lumbar5,
    thoracic1, thoracic2, thoracic3, thoracic4, thoracic5, thoracic6,
    neck1, neck2, head,
    clavicleLeft, shoulderLeft, elbowLeft, wristLeft, fingersLeft,
    clavicleRight, shoulderRight, elbowRight, wristRight, fingersRight,
    hipLeft, kneeLeft, ankleLeft, toesLeft,
    hipRight, kneeRight, ankleRight, toesRight,
};
// clang-format on

inline constexpr std::size_t jointCount = 33;

[[nodiscard]] constexpr std::size_t index(Joint joint)
{
    return static_cast<std::size_t>(joint);
}

struct JointInfo {
    std::string_view name; // as in exported files: "lumbar.1", "hip.left"
    Joint parent;          // the pelvis is its own
    Joint mirror;          // the same joint of the other side; itself in the midline
};

inline constexpr std::array<JointInfo, jointCount> joints{{
    {"pelvis", Joint::pelvis, Joint::pelvis},
    {"lumbar.1", Joint::pelvis, Joint::lumbar1},
    {"lumbar.2", Joint::lumbar1, Joint::lumbar2},
    {"lumbar.3", Joint::lumbar2, Joint::lumbar3},
    {"lumbar.4", Joint::lumbar3, Joint::lumbar4},
    {"lumbar.5", Joint::lumbar4, Joint::lumbar5},
    {"thoracic.1", Joint::lumbar5, Joint::thoracic1},
    {"thoracic.2", Joint::thoracic1, Joint::thoracic2},
    {"thoracic.3", Joint::thoracic2, Joint::thoracic3},
    {"thoracic.4", Joint::thoracic3, Joint::thoracic4},
    {"thoracic.5", Joint::thoracic4, Joint::thoracic5},
    {"thoracic.6", Joint::thoracic5, Joint::thoracic6},
    {"neck.1", Joint::thoracic6, Joint::neck1},
    {"neck.2", Joint::neck1, Joint::neck2},
    {"head", Joint::neck2, Joint::head},
    {"clavicle.left", Joint::thoracic6, Joint::clavicleRight},
    {"shoulder.left", Joint::clavicleLeft, Joint::shoulderRight},
    {"elbow.left", Joint::shoulderLeft, Joint::elbowRight},
    {"wrist.left", Joint::elbowLeft, Joint::wristRight},
    {"fingers.left", Joint::wristLeft, Joint::fingersRight},
    {"clavicle.right", Joint::thoracic6, Joint::clavicleLeft},
    {"shoulder.right", Joint::clavicleRight, Joint::shoulderLeft},
    {"elbow.right", Joint::shoulderRight, Joint::elbowLeft},
    {"wrist.right", Joint::elbowRight, Joint::wristLeft},
    {"fingers.right", Joint::wristRight, Joint::fingersLeft},
    {"hip.left", Joint::pelvis, Joint::hipRight},
    {"knee.left", Joint::hipLeft, Joint::kneeRight},
    {"ankle.left", Joint::kneeLeft, Joint::ankleRight},
    {"toes.left", Joint::ankleLeft, Joint::toesRight},
    {"hip.right", Joint::pelvis, Joint::hipLeft},
    {"knee.right", Joint::hipRight, Joint::kneeLeft},
    {"ankle.right", Joint::kneeRight, Joint::ankleLeft},
    {"toes.right", Joint::ankleRight, Joint::toesLeft},
}};

[[nodiscard]] constexpr const JointInfo& info(Joint joint)
{
    return joints[index(joint)];
}

[[nodiscard]] constexpr bool parentsComeFirst()
{
    for (std::size_t i = 1; i < jointCount; ++i) {
        if (index(joints[i].parent) >= i) {
            return false;
        }
    }
    return true;
}

[[nodiscard]] constexpr bool mirrorsArePairs()
{
    for (std::size_t i = 0; i < jointCount; ++i) {
        if (index(info(joints[i].mirror).mirror) != i) {
            return false;
        }
    }
    return true;
}

static_assert(parentsComeFirst());
static_assert(mirrorsArePairs());

} // namespace vinyasa
