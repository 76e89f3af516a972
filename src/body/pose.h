// SPDX-License-Identifier: MIT
#pragma once

#include "body/joint.h"
#include "core/math.h"

#include <array>

namespace vinyasa {

namespace detail {
[[nodiscard]] constexpr std::array<Quat, jointCount> unturned()
{
    std::array<Quat, jointCount> rotation{};
    for (Quat& each : rotation) {
        each = Quat{1.0f, 0.0f, 0.0f, 0.0f};
    }
    return rotation;
}
} // namespace detail

// All joint rotations, each from the joint's own frame to its parent's, plus where the root is. The pelvis turns in the
// world. With no rotation at all the figure stands upright, faces +Z and lets its arms hang with the palms forward (the
// anatomical position). Unit quaternions.
struct Pose {
    Vec3 root{0.0f}; // the pelvis in the world: the middle between the hip joint centres
    std::array<Quat, jointCount> rotation = detail::unturned();
};

// Turns a joint further, about its own axes: axis times radians.
void turnJoint(Pose& pose, Joint joint, const Vec3& turn);

// The same pose with left and right exchanged, as in a mirror that stands in the plane x = 0.
[[nodiscard]] Pose mirrored(const Pose& pose);

} // namespace vinyasa
