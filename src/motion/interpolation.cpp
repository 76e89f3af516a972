// SPDX-License-Identifier: MIT
#include "motion/interpolation.h"

#include "core/easing.h"

namespace vinyasa {
namespace {

// How far along the wave a joint is: 1 at the tailbone, -1 at the head. Legs move with the pelvis, arms with the part
// of the spine that carries them.
constexpr float placeInWave(Joint joint)
{
    if (joint == Joint::pelvis || joint >= Joint::hipLeft) {
        return 1.0f;
    }
    constexpr auto steps = static_cast<float>(index(Joint::head));
    const Joint onSpine = joint >= Joint::clavicleLeft ? Joint::thoracic6 : joint;
    return 1.0f - 2.0f * static_cast<float>(index(onSpine)) / steps;
}

// The short way on the unit sphere of rotations; q and -q, the same rotation, give the same way.
Quat shortWay(const Quat& a, const Quat& b, float t)
{
    return glm::normalize(glm::slerp(a, b, t));
}

} // namespace

Pose between(const Pose& a, const Pose& b, float t, Wave wave)
{
    if (t <= 0.0f) {
        return a;
    }
    if (t >= 1.0f) {
        return b;
    }
    Pose result;
    for (std::size_t i = 0; i < jointCount; ++i) {
        const float eased = easeInOut(leadBy(t, wave.lead * placeInWave(static_cast<Joint>(i))));
        result.rotation[i] = shortWay(a.rotation[i], b.rotation[i], eased);
    }
    result.root = glm::mix(a.root, b.root, easeInOut(leadBy(t, wave.lead)));
    return result;
}

} // namespace vinyasa
