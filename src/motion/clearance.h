// SPDX-License-Identifier: MIT
// How far the body's flesh is from the floor and the wall.
#pragma once

#include "motion/support.h"

#include <vector>

namespace vinyasa {

// Where each ball of the body is in the world when its lungs are filled.
struct WorldBall {
    Vec3 center{0.0f};
    float radius = 0.0f;
};

[[nodiscard]] WorldBall ballInWorld(const Ball& ball, const JointTransforms& world, float fill);

// All of the body's balls, in their order.
[[nodiscard]] std::vector<WorldBall> ballsInWorld(const Body& body, const JointTransforms& world, float fill);

// Metres from the skin to the plane through `place`; below 0 where the ball reaches through it.
[[nodiscard]] inline float gapOf(const WorldBall& ball, Surface surface, const Vec3& place)
{
    return glm::dot(normalOf(surface), ball.center - place) - ball.radius;
}

// The gap of a resting part: that of its nearest ball.
[[nodiscard]] float gapOf(const Body& body, std::span<const WorldBall> balls, const ContactTarget& resting);
[[nodiscard]] float gapOf(const Body& body, const JointTransforms& world, const ContactTarget& resting, float fill);

// Metres from the floor to the lowest skin, the lungs empty.
[[nodiscard]] float heightOfLowestFlesh(const Body& body, const JointTransforms& world);

// How far a contact is from its promise, metres: a pinned point from its place, a resting part from its plane.
[[nodiscard]] float errorOf(const Body& body, const JointTransforms& world, const ContactTarget& contact, float fill);

} // namespace vinyasa
