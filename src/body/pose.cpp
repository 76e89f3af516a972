// SPDX-License-Identifier: MIT
#include "body/pose.h"

#include "core/turn.h"

namespace vinyasa {

void turnJoint(Pose& pose, Joint joint, const Vec3& turn)
{
    Quat& rotation = pose.rotation[index(joint)];
    rotation = glm::normalize(rotation * fromTurnVector(turn));
}

Pose mirrored(const Pose& pose)
{
    Pose result;
    result.root = {-pose.root.x, pose.root.y, pose.root.z};
    for (std::size_t i = 0; i < jointCount; ++i) {
        // The axis of a rotation is a pseudovector: a mirror in x keeps its x and turns its y and z round.
        const Quat& other = pose.rotation[index(joints[i].mirror)];
        result.rotation[i] = Quat{other.w, other.x, -other.y, -other.z};
    }
    return result;
}

} // namespace vinyasa
