// SPDX-License-Identifier: MIT
#include "core/turn.h"

#include <cmath>

namespace vinyasa {

Quat fromTurnVector(const Vec3& turn)
{
    const float angle = glm::length(turn);
    return angle < 1e-6f ? glm::normalize(Quat{1.0f, turn / 2.0f}) : glm::angleAxis(angle, turn / angle);
}

Vec3 toTurnVector(Quat rotation)
{
    if (rotation.w < 0.0f) {
        rotation = -rotation;
    }
    const Vec3 axis{rotation.x, rotation.y, rotation.z};
    const float sine = glm::length(axis);
    return sine < 1e-6f ? 2.0f * axis : axis * (2.0f * std::atan2(sine, rotation.w) / sine);
}

} // namespace vinyasa
