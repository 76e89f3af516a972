// SPDX-License-Identifier: MIT
#include "practice/breathing_pose.h"

#include "body/spine.h"
#include "core/units.h"

namespace vinyasa {

Pose breathed(Pose pose, float fill)
{
    const float lift = fill * fromDegrees(1.5f).value;
    for (const SpineShare& part : spineRegions[1]) {
        turnJoint(pose, part.joint, {-lift * part.share.x, 0.0f, 0.0f});
    }
    turnJoint(pose, Joint::clavicleLeft, {0.0f, 0.0f, lift});
    turnJoint(pose, Joint::clavicleRight, {0.0f, 0.0f, -lift});
    return pose;
}

} // namespace vinyasa
