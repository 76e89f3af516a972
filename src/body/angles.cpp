// SPDX-License-Identifier: MIT
#include "body/angles.h"

#include "body/spine.h"
#include "core/turn.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace vinyasa {
namespace {

constexpr Vec3 xAxis{1.0f, 0.0f, 0.0f}, yAxis{0.0f, 1.0f, 0.0f}, zAxis{0.0f, 0.0f, 1.0f};

Quat about(const Vec3& axis, float angle)
{
    return glm::angleAxis(angle, axis);
}

Quat fromTurns(const JointTurns& turns)
{
    return about(xAxis, turns.flexion) * about(zAxis, turns.abduction) * about(yAxis, turns.rotation);
}

Quat fromElevation(const JointTurns& turns)
{
    return fromTurnVector({turns.flexion, 0.0f, turns.abduction}) * about(yAxis, turns.rotation);
}

JointTurns toElevation(const Quat& rotation)
{
    const float halfTwist = std::atan2(rotation.y, rotation.w);
    const Quat twist{std::cos(halfTwist), 0.0f, std::sin(halfTwist), 0.0f};
    const Vec3 swing = toTurnVector(rotation * glm::conjugate(twist));
    const float twistAngle = std::remainder(2.0f * halfTwist, 2.0f * pi);
    return {.flexion = swing.x, .abduction = swing.z, .rotation = twistAngle};
}

// How a limb joint's named angles become turns: which way each is positive on the left side. On the right, abduction
// and rotation change their sign. A zero says that the joint has no such angle.
struct LimbJoint {
    Joint left;
    float flexion, abduction, rotation;
    bool byElevation = false;
    float restingRotation = 0.0f; // of the anatomical position's frame at angle 0, as a turn of the left side
};

// The order of the names in `angleInfos`. The forearm counts from thumb-forward, a quarter turn inwards from the
// anatomical position.
constexpr std::array<LimbJoint, 9> limbJoints{{
    {Joint::clavicleLeft, 0.0f, 1.0f, -1.0f},
    {Joint::shoulderLeft, -1.0f, 1.0f, -1.0f, true},
    {Joint::elbowLeft, -1.0f, 0.0f, -1.0f, false, -pi / 2.0f},
    {Joint::wristLeft, -1.0f, -1.0f, -1.0f},
    {Joint::fingersLeft, -1.0f, 0.0f, 0.0f},
    {Joint::hipLeft, -1.0f, 1.0f, -1.0f},
    {Joint::kneeLeft, 1.0f, 0.0f, 0.0f},
    {Joint::ankleLeft, -1.0f, -1.0f, 0.0f},
    {Joint::toesLeft, 1.0f, 0.0f, 0.0f},
}};

constexpr std::size_t pelvisAngles = 0, spineAngles = 3, limbAngles = 12;

// The spine bends forwards about +x, to the left about -z, and turns to the left about +y.
void setRegion(Pose& pose, std::span<const SpineShare> region, std::span<const float, 3> angles)
{
    for (const SpineShare& part : region) {
        pose.rotation[index(part.joint)] = fromTurns({.flexion = angles[0] * part.share.x,
                                                      .abduction = -angles[1] * part.share.z,
                                                      .rotation = angles[2] * part.share.y});
    }
}

void readRegion(const Pose& pose, std::span<const SpineShare> region, std::span<float, 3> angles)
{
    for (const SpineShare& part : region) {
        const JointTurns turns = toTurns(pose.rotation[index(part.joint)]);
        angles[0] += turns.flexion;
        angles[1] -= turns.abduction;
        angles[2] += turns.rotation;
    }
}

// The angles of one joint stand side by side; `next` walks over them.
void setLimbJoint(Pose& pose, const LimbJoint& limb, bool right, const float*& next)
{
    const float side = right ? -1.0f : 1.0f;
    JointTurns turns;
    turns.flexion = limb.flexion != 0.0f ? limb.flexion * *next++ : 0.0f;
    turns.abduction = limb.abduction != 0.0f ? side * limb.abduction * *next++ : 0.0f;
    turns.rotation = limb.rotation != 0.0f ? side * (limb.rotation * *next++ + limb.restingRotation) : 0.0f;
    const Joint joint = right ? info(limb.left).mirror : limb.left;
    pose.rotation[index(joint)] = limb.byElevation ? fromElevation(turns) : fromTurns(turns);
}

void readLimbJoint(const Pose& pose, const LimbJoint& limb, bool right, float*& next)
{
    const float side = right ? -1.0f : 1.0f;
    const Quat& rotation = pose.rotation[index(right ? info(limb.left).mirror : limb.left)];
    const JointTurns turns = limb.byElevation ? toElevation(rotation) : toTurns(rotation);
    if (limb.flexion != 0.0f) {
        *next++ = limb.flexion * turns.flexion;
    }
    if (limb.abduction != 0.0f) {
        *next++ = side * limb.abduction * turns.abduction;
    }
    if (limb.rotation != 0.0f) {
        *next++ = std::remainder(limb.rotation * (side * turns.rotation - limb.restingRotation), 2.0f * pi);
    }
}

Quat pelvisRotation(std::span<const float, 3> angles)
{
    return about(yAxis, angles[2]) * about(xAxis, pi / 2.0f - angles[0]) * about(yAxis, angles[1]);
}

void readPelvis(const Quat& rotation, std::span<float, 3> angles)
{
    // A y-x-y turn has a blind spot where the figure stands upright: there, all of the turning counts as `turn`.
    const glm::mat3 m = glm::mat3_cast(rotation);
    const float lean = std::acos(std::clamp(m[1][1], -1.0f, 1.0f));
    const bool upright = std::sin(lean) < 1e-4f;
    angles[0] = pi / 2.0f - lean;
    angles[1] = upright ? 0.0f : std::atan2(m[0][1], -m[2][1]);
    angles[2] = upright ? std::atan2(m[2][0], m[2][2]) : std::atan2(m[1][0], m[1][2]);
}

} // namespace

JointTurns toTurns(const Quat& rotation)
{
    const glm::mat3 m = glm::mat3_cast(rotation); // m[column][row]
    return {.flexion = std::atan2(m[1][2], m[1][1]),
            .abduction = std::asin(std::clamp(-m[1][0], -1.0f, 1.0f)),
            .rotation = std::atan2(m[2][0], m[0][0])};
}

std::optional<std::size_t> findAngle(std::string_view name)
{
    const auto found = std::ranges::find(angleInfos, name, &AngleInfo::name);
    if (found == angleInfos.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - angleInfos.begin());
}

Pose poseFrom(const Angles& angles)
{
    Pose pose;
    const std::span<const float> all{angles};
    pose.rotation[index(Joint::pelvis)] = pelvisRotation(all.subspan<pelvisAngles, 3>());
    for (std::size_t i = 0; i < spineRegions.size(); ++i) {
        setRegion(pose, spineRegions[i], all.subspan(spineAngles + 3 * i).first<3>());
    }
    const float* next = angles.data() + limbAngles;
    for (const bool right : {false, true}) {
        for (const LimbJoint& limb : limbJoints) {
            setLimbJoint(pose, limb, right, next);
        }
    }
    return pose;
}

Angles anglesOf(const Pose& pose)
{
    Angles angles{};
    const std::span<float> all{angles};
    readPelvis(pose.rotation[index(Joint::pelvis)], all.subspan<pelvisAngles, 3>());
    for (std::size_t i = 0; i < spineRegions.size(); ++i) {
        readRegion(pose, spineRegions[i], all.subspan(spineAngles + 3 * i).first<3>());
    }
    float* next = angles.data() + limbAngles;
    for (const bool right : {false, true}) {
        for (const LimbJoint& limb : limbJoints) {
            readLimbJoint(pose, limb, right, next);
        }
    }
    return angles;
}

Angles mirrored(const Angles& angles)
{
    // Roll and turn of the pelvis, lateral flexion and rotation of the spine point to a side; a limb's angles are each
    // side's own.
    Angles result = angles;
    for (const std::size_t sided : std::array<std::size_t, 8>{1, 2, 4, 5, 7, 8, 10, 11}) {
        result[sided] = -angles[sided];
    }
    constexpr std::size_t ofALimb = (angleCount - limbAngles) / 2;
    std::rotate(result.begin() + limbAngles, result.begin() + limbAngles + ofALimb, result.end());
    return result;
}

} // namespace vinyasa
