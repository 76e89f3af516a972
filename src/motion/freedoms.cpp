// SPDX-License-Identifier: MIT
#include "motion/freedoms.h"

#include "body/spine.h"
#include "core/turn.h"

#include <cstdint>

namespace vinyasa {
namespace {

// Metres of lever: the longer, the more a turn costs. A body lies down by turning as a whole and by letting head, arms
// and legs sink; it bends its back for a contact only where nothing else will do.
constexpr float trunkLever = 0.5f, lumbarLever = 3.0f, thoracicLever = 1.5f, neckLever = 0.4f, clavicleLever = 1.2f,
                limbLever = 0.25f, twistLever = 0.8f, elbowLever = 0.6f;

constexpr std::size_t turnAt = 3, spineAt = 6, clavicleAt = 15, ballAt = 19, elbowAt = 31;

constexpr std::array<float, 3> regionLevers{lumbarLever, thoracicLever, neckLever};

// A bit for every joint that moves the given one: itself and all above it.
using JointBits = std::uint64_t;

constexpr std::array<JointBits, jointCount> movers = [] {
    std::array<JointBits, jointCount> bits{};
    for (std::size_t i = 0; i < jointCount; ++i) {
        const JointBits above = i == 0 ? 0 : bits[index(joints[i].parent)];
        bits[i] = above | JointBits{1} << i;
    }
    return bits;
}();

bool moves(Joint mover, Joint joint)
{
    return (movers[index(joint)] >> index(mover) & 1u) != 0;
}

// What a turn about each of a joint's own axes does to the point, for each radian.
Vec3 byTurns(const Transform& joint, const Vec3& point, const Vec3& direction)
{
    return glm::conjugate(joint.rotation) * glm::cross(point - joint.position, direction);
}

void addSpine(Freedoms& slope, const JointTransforms& world, Joint joint, const Vec3& point, const Vec3& direction)
{
    for (std::size_t region = 0; region < spineRegions.size(); ++region) {
        Vec3 sum{0.0f};
        for (const SpineShare& part : spineRegions[region]) {
            if (moves(part.joint, joint)) {
                sum += part.share * byTurns(world[index(part.joint)], point, direction);
            }
        }
        for (int axis = 0; axis < 3; ++axis) {
            slope[spineAt + 3 * region + static_cast<std::size_t>(axis)] = sum[axis] / regionLevers[region];
        }
    }
}

constexpr std::array<Joint, 2> clavicles{Joint::clavicleLeft, Joint::clavicleRight};

constexpr bool isArm(std::size_t limb)
{
    return limb < 2;
}

// A hinge turns about the x axis of the bone above it, whatever twist the bone below it has.
Vec3 hingeAxisInWorld(const JointTransforms& world, const Limb& limb)
{
    return world[index(limb.ball)].rotation * Vec3{1.0f, 0.0f, 0.0f};
}

Vec3 ballTurn(const Freedoms& movement, std::size_t limb)
{
    const std::size_t at = ballAt + 3 * limb;
    return {movement[at] / limbLever, movement[at + 1] / twistLever, movement[at + 2] / limbLever};
}

} // namespace

Freedoms slopeOf(const JointTransforms& world, const FreeLimbs& freeLimbs, Joint joint, const Vec3& point,
                 const Vec3& direction)
{
    Freedoms slope{};
    const Vec3 turn = glm::cross(point - world[index(Joint::pelvis)].position, direction) / trunkLever;
    for (int axis = 0; axis < 3; ++axis) {
        slope[static_cast<std::size_t>(axis)] = direction[axis];
        slope[turnAt + static_cast<std::size_t>(axis)] = turn[axis];
    }
    addSpine(slope, world, joint, point, direction);
    for (std::size_t i = 0; i < clavicles.size(); ++i) {
        if (moves(clavicles[i], joint)) {
            const Vec3 turns = byTurns(world[index(clavicles[i])], point, direction);
            slope[clavicleAt + 2 * i] = turns.z / clavicleLever;
            slope[clavicleAt + 2 * i + 1] = turns.y / clavicleLever;
        }
    }
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        if (freeLimbs[i] && moves(limbs[i].ball, joint)) {
            const std::size_t at = ballAt + 3 * i;
            const Vec3 turns = byTurns(world[index(limbs[i].ball)], point, direction);
            slope[at] = turns.x / limbLever;
            slope[at + 1] = turns.y / twistLever;
            slope[at + 2] = turns.z / limbLever;
            if (isArm(i) && moves(limbs[i].hinge, joint)) {
                const Vec3 torque = glm::cross(point - world[index(limbs[i].hinge)].position, direction);
                slope[elbowAt + i] = glm::dot(hingeAxisInWorld(world, limbs[i]), torque) / elbowLever;
            }
        }
    }
    return slope;
}

Pose movedBy(const Pose& pose, const JointTransforms& world, const Freedoms& movement)
{
    Pose moved = pose;
    const auto three = [&](std::size_t at, float lever) {
        return Vec3{movement[at], movement[at + 1], movement[at + 2]} / lever;
    };
    moved.root += three(0, 1.0f);
    Quat& pelvis = moved.rotation[index(Joint::pelvis)];
    pelvis = glm::normalize(fromTurnVector(three(turnAt, trunkLever)) * world[index(Joint::pelvis)].rotation);
    for (std::size_t region = 0; region < spineRegions.size(); ++region) {
        const Vec3 turn = three(spineAt + 3 * region, regionLevers[region]);
        for (const SpineShare& part : spineRegions[region]) {
            turnJoint(moved, part.joint, part.share * turn);
        }
    }
    for (std::size_t i = 0; i < clavicles.size(); ++i) {
        const float elevation = movement[clavicleAt + 2 * i], protraction = movement[clavicleAt + 2 * i + 1];
        turnJoint(moved, clavicles[i], Vec3{0.0f, protraction, elevation} / clavicleLever);
    }
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        turnJoint(moved, limbs[i].ball, ballTurn(movement, i));
        if (isArm(i)) {
            Quat& elbow = moved.rotation[index(limbs[i].hinge)];
            elbow = fromTurnVector({movement[elbowAt + i] / elbowLever, 0.0f, 0.0f}) * elbow;
        }
    }
    return moved;
}

} // namespace vinyasa
