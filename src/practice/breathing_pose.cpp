// SPDX-License-Identifier: MIT
#include "practice/breathing_pose.h"

#include "body/spine.h"
#include "core/units.h"

namespace vinyasa {
namespace {

void turnBy(Quat& rotation, float angle, const Vec3& axis)
{
    rotation = glm::normalize(rotation * glm::angleAxis(angle, axis));
}

} // namespace

Pose breathed(Pose pose, float fill)
{
    const float lift = fill * fromDegrees(1.5f).value;
    for (const SpineShare& part : spineRegions[1]) {
        turnBy(pose.rotation[index(part.joint)], -lift * part.share.x, {1.0f, 0.0f, 0.0f});
    }
    turnBy(pose.rotation[index(Joint::clavicleLeft)], lift, {0.0f, 0.0f, 1.0f});
    turnBy(pose.rotation[index(Joint::clavicleRight)], -lift, {0.0f, 0.0f, 1.0f});
    return pose;
}

} // namespace vinyasa
