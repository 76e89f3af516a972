// SPDX-License-Identifier: MIT
#include "motion/clearance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vinyasa {
namespace {

// placed: the ball of that index in the world; only those of the part are asked for.
template <typename Placed>
float nearestGap(const Body& body, const ContactTarget& resting, const Placed& placed)
{
    float nearest = std::numeric_limits<float>::max();
    for (std::size_t i = 0; i < body.balls.size(); ++i) {
        if ((body.balls[i].parts & bitOf(resting.point)) != 0) {
            nearest = std::min(nearest, gapOf(placed(i), resting.surface, resting.position));
        }
    }
    return nearest;
}

} // namespace

WorldBall ballInWorld(const Ball& ball, const JointTransforms& world, float fill)
{
    const float grown = fill * ball.breath;
    return {world[index(ball.joint)] * (ball.center + Vec3{0.0f, 0.0f, grown}), ball.radius + grown};
}

std::vector<WorldBall> ballsInWorld(const Body& body, const JointTransforms& world, float fill)
{
    std::vector<WorldBall> balls(body.balls.size());
    std::ranges::transform(body.balls, balls.begin(), [&](const Ball& ball) { return ballInWorld(ball, world, fill); });
    return balls;
}

float gapOf(const Body& body, std::span<const WorldBall> balls, const ContactTarget& resting)
{
    return nearestGap(body, resting, [&](std::size_t i) { return balls[i]; });
}

float gapOf(const Body& body, const JointTransforms& world, const ContactTarget& resting, float fill)
{
    return nearestGap(body, resting, [&](std::size_t i) { return ballInWorld(body.balls[i], world, fill); });
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
