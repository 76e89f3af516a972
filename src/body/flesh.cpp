// SPDX-License-Identifier: MIT
#include "body/flesh.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace vinyasa {
namespace {

// Places on the axes of two pieces: parts of the way along each, in [0,1].
struct Places {
    float onA = 0.0f, onB = 0.0f;
};

Vec3 along(const Flesh& flesh, float part)
{
    return glm::mix(flesh.from, flesh.to, part);
}

float depthAt(const Flesh& a, const Flesh& b, const Places& places)
{
    return glm::mix(a.fromRadius, a.toRadius, places.onA) + glm::mix(b.fromRadius, b.toRadius, places.onB) -
           glm::distance(along(a, places.onA), along(b, places.onB));
}

// A piece as a line: `thickens` is what its radius gains for each metre. Needs a length.
struct Axis {
    Vec3 direction{0.0f};
    float length = 0.0f, thickens = 0.0f;
};

Axis axisOf(const Flesh& flesh)
{
    const float length = glm::distance(flesh.from, flesh.to);
    return {(flesh.to - flesh.from) / length, length, (flesh.toRadius - flesh.fromRadius) / length};
}

// Where on its axis a piece is deepest around a point: at the foot of the perpendicular, and from there towards the
// thicker end, the more the faster it thickens.
float deepestOn(const Flesh& flesh, const Vec3& point)
{
    if (flesh.from == flesh.to) {
        return 0.0f;
    }
    const Axis axis = axisOf(flesh);
    if (std::abs(axis.thickens) >= 1.0f) {
        return axis.thickens > 0.0f ? 1.0f : 0.0f; // one end's sphere holds the other's
    }
    const float foot = glm::dot(point - flesh.from, axis.direction);
    const float height = glm::distance(point, flesh.from + foot * axis.direction);
    const float shift = height * axis.thickens / std::sqrt(1.0f - axis.thickens * axis.thickens);
    return std::clamp((foot + shift) / axis.length, 0.0f, 1.0f);
}

// Where two axes, taken as endless lines, are deepest: beside where they cross, towards the thicker ends. Nothing where
// that lies outside of either piece or where they are parallel.
std::optional<Places> deepestCrossing(const Flesh& a, const Flesh& b)
{
    const Axis onA = axisOf(a), onB = axisOf(b);
    const float cosine = glm::dot(onA.direction, onB.direction), square = 1.0f - cosine * cosine;
    if (!(square > 1e-6f)) { // so, not a number is no crossing either: a sphere has no direction
        return std::nullopt;
    }
    const Vec3 between = b.from - a.from;
    const float u = glm::dot(between, onA.direction), v = glm::dot(between, onB.direction);
    const float crossA = (u - cosine * v) / square, crossB = (cosine * u - v) / square;
    const float gap = glm::distance(a.from + crossA * onA.direction, b.from + crossB * onB.direction);
    // At the deepest place the straight way across makes with each axis the angle whose cosine is what it thickens by.
    const float leanA = (onA.thickens + cosine * onB.thickens) / square;
    const float leanB = (onB.thickens + cosine * onA.thickens) / square;
    const float upright = 1.0f - leanA * onA.thickens - leanB * onB.thickens;
    if (upright <= 0.0f) {
        return std::nullopt;
    }
    const float across = gap / std::sqrt(upright);
    const Places places{(crossA + across * leanA) / onA.length, (crossB + across * leanB) / onB.length};
    const bool within = places.onA >= 0.0f && places.onA <= 1.0f && places.onB >= 0.0f && places.onB <= 1.0f;
    return within ? std::optional{places} : std::nullopt;
}

// The place on b goes with the place on a, and the other way round.
Places fromA(const Flesh& a, const Flesh& b, float onA)
{
    return {onA, deepestOn(b, along(a, onA))};
}

Places fromB(const Flesh& a, const Flesh& b, float onB)
{
    return {deepestOn(a, along(b, onB)), onB};
}

} // namespace

std::vector<Flesh> fleshOf(const Body& body, const JointTransforms& world, float fill)
{
    std::vector<Flesh> flesh;
    flesh.reserve(body.shapes.size());
    for (const Shape& resting : body.shapes) {
        const Shape shape = breathing(resting, fill);
        const Transform& worldFromJoint = world[index(shape.joint)];
        flesh.push_back({worldFromJoint * shape.from, worldFromJoint * shape.to, shape.fromRadius, shape.toRadius});
    }
    return flesh;
}

float overlap(const Flesh& a, const Flesh& b)
{
    // The depth has one maximum over both axes: where they cross, or else at an end of one of them.
    if (const auto crossing = deepestCrossing(a, b)) {
        return depthAt(a, b, *crossing);
    }
    float deepest = -std::numeric_limits<float>::infinity();
    for (const float end : {0.0f, 1.0f}) {
        deepest = std::max({deepest, depthAt(a, b, fromA(a, b, end)), depthAt(a, b, fromB(a, b, end))});
    }
    return deepest;
}

} // namespace vinyasa
