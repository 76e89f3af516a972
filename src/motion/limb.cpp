// SPDX-License-Identifier: MIT
#include "motion/limb.h"

#include "body/angles.h"

#include <glm/common.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Vec3 hingeAxis{1.0f, 0.0f, 0.0f};
constexpr Vec3 alongBone{0.0f, -1.0f, 0.0f};

float upperLength(const Body& body, const Limb& limb)
{
    return -body.offset[index(limb.hinge)].y;
}

float lowerLength(const Body& body, const Limb& limb)
{
    return -body.offset[index(limb.end)].y;
}

// A hinge joint's rotation is its flexion followed by a twist along the lower bone (the forearm's pronation).
float twistOf(const Quat& hinge)
{
    return 2.0f * std::atan2(hinge.y, hinge.w);
}

Quat hingeRotation(const Limb& limb, float flexion, float twist)
{
    return glm::angleAxis(limb.hingeSign * flexion, hingeAxis) * glm::angleAxis(twist, Vec3{0.0f, 1.0f, 0.0f});
}

// Never below 0, which is near enough for how far a limb reaches.
float flexionOf(const Quat& hinge)
{
    return 2.0f * std::atan2(std::hypot(hinge.x, hinge.z), std::hypot(hinge.w, hinge.y));
}

// The turn whose x axis is the given unit vector and whose bone points along `bone` (unit, at right angles to it).
Quat turnFrom(const Vec3& axis, const Vec3& bone)
{
    return glm::normalize(glm::quat_cast(glm::mat3{axis, -bone, glm::cross(axis, -bone)}));
}

// The wanted axis, turned as little as possible to stand at right angles to a direction.
Vec3 axisAcross(const Vec3& wanted, const Vec3& direction)
{
    return glm::normalize(wanted - glm::dot(wanted, direction) * direction);
}

// How much of a hand's turn about the forearm's length is left to the forearm: none of the little that a wrist gives
// (Gupta and Moosawi 2005: 17 degrees), all beyond it.
float beyondWrist(float turn)
{
    constexpr float free = fromDegrees(10.0f).value, soft = fromDegrees(8.0f).value;
    const float excess = std::max(std::abs(turn) - free, 0.0f);
    return std::copysign(excess < soft ? 0.5f * excess * excess / soft : excess - 0.5f * soft, turn);
}

// How far the forearm turns about its own length for a hand that stands like this at the wrist.
float forearmShare(const Quat& hand)
{
    const JointTurns turns = toTurns(hand);
    // A hand bent far back lies across the forearm, which then can't turn it about its own length.
    return std::max(std::cos(turns.flexion), 0.0f) * beyondWrist(turns.rotation);
}

struct Bend {
    Quat ballInWorld;
    float flexion = 0.0f;
};

// Two bones to a point: the triangle of both lengths and the distance decides the bend.
Bend bendToEnd(const Limb& limb, float upper, float lower, const Vec3& ball, const Vec3& end, const Vec3& wantedAxis)
{
    const Vec3 way = end - ball;
    const float distance = std::clamp(glm::length(way), std::abs(upper - lower) + 1e-4f, upper + lower);
    const Vec3 direction = glm::normalize(way);
    const Vec3 axis = axisAcross(wantedAxis, direction);
    const auto cornerCosine = [](float a, float b, float opposite) {
        return std::clamp((a * a + b * b - opposite * opposite) / (2.0f * a * b), -1.0f, 1.0f);
    };
    const float atBall = std::acos(cornerCosine(upper, distance, lower));
    const float atHinge = std::acos(cornerCosine(upper, lower, distance));
    const Vec3 bone = glm::angleAxis(-limb.hingeSign * atBall, axis) * direction;
    return {turnFrom(axis, bone), pi - atHinge};
}

// How far above the floor the hinge's flesh keeps its middle.
float hingeRadius(const Body& body, const Limb& limb)
{
    const auto found = std::ranges::find_if(
        body.shapes, [&](const Shape& shape) { return shape.joint == limb.hinge && shape.from == Vec3{0.0f}; });
    return found == body.shapes.end() ? 0.0f : found->fromRadius;
}

// How far up something goes that is `depth` below where it may be: softly at first, all the way from a few millimetres
// on.
float liftFrom(float depth)
{
    constexpr float soft = 0.0038f; // metres
    return depth < soft ? 0.5f * depth * depth / soft : depth - 0.5f * soft;
}

// The same bend, turned about the line from ball to end so that the hinge stays above the floor: an elbow that comes in
// under a low shoulder swings a little aside. It stays on the side where it is.
Bend clearOfFloor(Bend bend, const Vec3& ball, const Vec3& end, float upper, float radius)
{
    const Vec3 direction = glm::normalize(end - ball);
    const Vec3 hinge = bend.ballInWorld * (upper * alongBone);
    const float depth = radius - (ball.y + hinge.y);
    if (depth <= 0.0f) {
        return bend;
    }
    // Turned by an angle about `direction` the hinge is level + high cos(angle - top) above the ball joint.
    const Vec3 out = hinge - glm::dot(hinge, direction) * direction;
    const float sideways = glm::cross(direction, out).y;
    const float high = std::max(std::hypot(out.y, sideways), 1e-6f);
    const float now = -std::atan2(sideways, out.y);
    const float wanted = std::acos(std::clamp((out.y + liftFrom(depth)) / high, -1.0f, 1.0f));
    bend.ballInWorld = glm::angleAxis(std::copysign(wanted, now) - now, direction) * bend.ballInWorld;
    return bend;
}

// Whether a limb is bent enough to say by it about which axis, in [0,1]: from 6 to 17 degrees.
float bentBy(float sine)
{
    return glm::smoothstep(0.1f, 0.3f, sine);
}

// One bone to the hinge's point, then the lower bone along a given direction.
Bend bendToHinge(const Limb& limb, const Vec3& ball, const Transform& hinge, const Vec3& wantedAxis)
{
    const Vec3 bone = glm::normalize(hinge.position - ball);
    const Vec3 lowerBone = hinge.rotation * alongBone;
    // A straight limb says nothing about its hinge's axis. A shin was laid with it; a forearm turns about its own
    // length.
    const Vec3 laidAcross = axisAcross(limb.twists ? wantedAxis : hinge.rotation * hingeAxis, bone);
    const Vec3 across = limb.hingeSign * glm::cross(bone, lowerBone);
    // A hinge that is bent backwards by a trace stays the same way round.
    const float sign = glm::dot(across, laidAcross) < 0.0f ? -1.0f : 1.0f;
    const float sine = glm::length(across);
    const float bent = bentBy(sine);
    const Vec3 axis = glm::normalize(glm::mix(laidAcross, sign * across / std::max(sine, 1e-6f), bent));
    return {turnFrom(axis, bone), std::atan2(sign * sine, glm::dot(bone, lowerBone))};
}

} // namespace

std::optional<Reach> reachOf(const Body& body, const Pose& pose, const Limb& limb, const LimbGoal& goal)
{
    const float upper = upperLength(body, limb), lower = lowerLength(body, limb);
    const float flexion = flexionOf(pose.rotation[index(limb.hinge)]);
    if (goal.hinge) {
        return Reach{goal.hinge->position, upper, goal.hinge->rotation * hingeAxis,
                     limb.twists ? 0.0f : 1.0f - bentBy(std::sin(flexion))};
    }
    if (!goal.end || goal.moving) {
        return std::nullopt;
    }
    return Reach{goal.end->position,
                 std::sqrt(upper * upper + lower * lower + 2.0f * upper * lower * std::cos(flexion))};
}

void bendLimb(const Body& body, Pose& pose, const JointTransforms& world, const Limb& limb, const LimbGoal& goal)
{
    if (!goal.hinge && !goal.end) {
        return;
    }
    const Vec3 ball = world[index(limb.ball)].position;
    const Vec3 wantedAxis = world[index(limb.ball)].rotation * hingeAxis;
    const float upper = upperLength(body, limb);
    Bend bend = goal.hinge ? bendToHinge(limb, ball, *goal.hinge, wantedAxis)
                           : bendToEnd(limb, upper, lowerLength(body, limb), ball, goal.end->position, wantedAxis);
    if (goal.moving && !goal.hinge) {
        bend = clearOfFloor(bend, ball, goal.end->position, upper, hingeRadius(body, limb));
    }
    const Quat parentInWorld = world[index(info(limb.ball).parent)].rotation;
    Quat& hinge = pose.rotation[index(limb.hinge)];
    pose.rotation[index(limb.ball)] = glm::normalize(glm::conjugate(parentInWorld) * bend.ballInWorld);
    // A bone that turns about its own length lies exactly as its contact was laid; a shin leaves that to the hip.
    hinge = goal.hinge && limb.twists ? glm::normalize(glm::conjugate(bend.ballInWorld) * goal.hinge->rotation)
                                      : hingeRotation(limb, bend.flexion, twistOf(hinge));
    if (goal.end) {
        Quat& end = pose.rotation[index(limb.end)];
        const Quat wanted = end;
        end = glm::normalize(glm::conjugate(bend.ballInWorld * hinge) * goal.end->rotation);
        if (limb.twists && !goal.hinge) {
            const float twist = forearmShare(end) - forearmShare(wanted);
            hinge = hinge * glm::angleAxis(twist, Vec3{0.0f, 1.0f, 0.0f});
            end = glm::normalize(glm::angleAxis(-twist, Vec3{0.0f, 1.0f, 0.0f}) * end);
        }
    }
}

} // namespace vinyasa
