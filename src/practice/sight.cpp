// SPDX-License-Identifier: MIT
#include "practice/sight.h"

#include <cmath>

namespace vinyasa {
namespace {

Vec3 frontOf(const JointTransforms& world, Joint joint)
{
    return world[index(joint)].rotation * Vec3{0.0f, 0.0f, 1.0f};
}

} // namespace

bool seesScreen(const Body& body, const Pose& pose)
{
    constexpr float headUp = 0.15f;   // statures above the floor
    constexpr float steepest = 0.64f; // sine of 40 degrees
    constexpr float turned = 0.5f;    // cosine of 60 degrees
    const JointTransforms world = forwardKinematics(body, pose);
    const Vec3 face = frontOf(world, Joint::head);
    const bool isUp = world[index(Joint::head)].position.y > headUp * body.stature;
    return isUp || (std::abs(face.y) < steepest && glm::dot(face, frontOf(world, Joint::thoracic6)) > turned);
}

} // namespace vinyasa
