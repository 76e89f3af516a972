// SPDX-License-Identifier: MIT
#include "motion/clearance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vinyasa {

WorldBall ballInWorld(const Ball& ball, const JointTransforms& world, float fill)
{
    const float grown = fill * ball.breath;
    return {world[index(ball.joint)] * (ball.center + Vec3{0.0f, 0.0f, grown}), ball.radius + grown};
}

float gapOf(const Body& body, const JointTransforms& world, const ContactTarget& resting, float fill)
{
    float nearest = std::numeric_limits<float>::max();
    for (const Ball& ball : body.balls) {
        if ((ball.parts & bitOf(resting.point)) != 0) {
            nearest = std::min(nearest, gapOf(ballInWorld(ball, world, fill), resting.surface, resting.position));
        }
    }
    return nearest;
}

float heightOfLowestFlesh(const Body& body, const JointTransforms& world)
{
    float lowest = std::numeric_limits<float>::max();
    for (const Ball& ball : body.balls) {
        lowest = std::min(lowest, gapOf(ballInWorld(ball, world, 0.0f), Surface::floor, {}));
    }
    return lowest;
}

float errorOf(const Body& body, const JointTransforms& world, const ContactTarget& contact, float fill)
{
    return info(contact.point).pinned ? glm::distance(placeInWorld(body, world, contact.point), contact.position)
                                      : std::abs(gapOf(body, world, contact, fill));
}

} // namespace vinyasa
