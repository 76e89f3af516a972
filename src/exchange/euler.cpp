// SPDX-License-Identifier: MIT
#include "exchange/euler.h"

#include <cmath>
#include <numbers>

namespace vinyasa {
namespace {

constexpr double halfTurn = std::numbers::pi;

// The same direction, by whole turns as near as possible.
double near(double angle, double previous)
{
    return angle + 2.0 * halfTurn * std::round((previous - angle) / (2.0 * halfTurn));
}

// X and Z follow from Y alone, and that even where X and Y turn about the same axis.
EulerXzy withY(const glm::dmat3& columns, double y, const EulerXzy& previous)
{
    const glm::dvec3 first = columns[0] * std::cos(y) + columns[2] * std::sin(y);
    const glm::dvec3 third = columns[2] * std::cos(y) - columns[0] * std::sin(y);
    return {near(std::atan2(-third.y, third.z), previous.x), near(std::atan2(-columns[1].x, first.x), previous.z),
            near(y, previous.y)};
}

double distance(const EulerXzy& a, const EulerXzy& b)
{
    return std::hypot(a.x - b.x, a.z - b.z, a.y - b.y);
}

} // namespace

EulerXzy eulerNear(const Quat& rotation, const EulerXzy& previous)
{
    constexpr double blind = 1e-6; // radians from the blind spot: less than a float tells
    const glm::dmat3 columns = glm::mat3_cast(glm::dquat{rotation});
    const bool inBlindSpot = std::hypot(columns[0].x, columns[2].x) < blind;
    const double y = inBlindSpot ? previous.y : std::atan2(columns[2].x, columns[0].x);
    const EulerXzy one = withY(columns, y, previous);
    const EulerXzy other = withY(columns, y + halfTurn, previous);
    return distance(one, previous) <= distance(other, previous) ? one : other;
}

} // namespace vinyasa
