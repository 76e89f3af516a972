// SPDX-License-Identifier: MIT
#include "motion/settle.h"

#include "motion/limb.h"

#include <glm/gtx/quaternion.hpp>

#include <array>

namespace vinyasa {
namespace {

using Goals = std::array<LimbGoal, limbs.size()>;

// worldFromJoint of the joint that carries the contact, when the contact is kept.
Transform carrierOf(const Body& body, const ContactTarget& contact)
{
    return {contact.orientation, contact.position - contact.orientation * placeOf(body, contact.point)};
}

Goals goalsFrom(const Body& body, std::span<const ContactTarget> contacts)
{
    Goals goals;
    for (const ContactTarget& contact : contacts) {
        for (std::size_t i = 0; i < limbs.size(); ++i) {
            if (contact.point == limbs[i].endContact) {
                goals[i].end = carrierOf(body, contact);
            } else if (contact.point == limbs[i].hingeContact) {
                goals[i].hinge = carrierOf(body, contact);
            }
        }
    }
    return goals;
}

// A small movement of the trunk as one piece: a turn about the root, then a shift.
struct TrunkMove {
    glm::dvec3 shift{0.0};
    glm::dvec3 turn{0.0}; // axis times radians
};

glm::dquat quaternion(const glm::dvec3& turn)
{
    const double angle = glm::length(turn);
    return angle < 1e-12 ? glm::dquat{1.0, 0.0, 0.0, 0.0} : glm::angleAxis(angle, turn / angle);
}

// What one limb asks of the trunk: by how much its ball joint is too far from its goal, and how that changes as the
// trunk shifts and turns.
struct Pull {
    double excess = 0.0;
    glm::dvec3 byShift{0.0}, byTurn{0.0};
};

// Turning the trunk by a radian counts as much as shifting it by this many metres.
constexpr double metresPerRadian = 0.5;

Pull pullOf(const Reach& reach, const glm::dvec3& ballFromRoot, const glm::dvec3& root, const TrunkMove& move)
{
    const glm::dvec3 turned = quaternion(move.turn) * ballFromRoot;
    const glm::dvec3 way = root + turned + move.shift - glm::dvec3{reach.goal};
    const double distance = glm::length(way);
    const glm::dvec3 slope = way / distance;
    return {distance - static_cast<double>(reach.distance), slope, glm::cross(turned, slope) / metresPerRadian};
}

// The least movement of the trunk by which every limb reaches its goal with the bend it wants: minimum-norm
// Gauss-Newton on the four distances, in its dual form (one unknown a limb). Always the same number of steps, enough to
// converge from anywhere between two key poses, so that the result does not jump.
TrunkMove trunkMove(const Body& body, const Pose& pose, const JointTransforms& world, const Goals& goals)
{
    constexpr int steps = 8;
    constexpr double slack = 1e-7; // keeps the system solvable where limbs ask the same or nothing
    const glm::dvec3 root{pose.root};
    std::array<std::optional<Reach>, limbs.size()> reaches;
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        reaches[i] = reachOf(body, pose, limbs[i], goals[i]);
    }
    TrunkMove move;
    for (int step = 0; step < steps; ++step) {
        std::array<Pull, limbs.size()> pulls{};
        for (std::size_t i = 0; i < limbs.size(); ++i) {
            if (reaches[i]) {
                const glm::dvec3 ball{world[index(limbs[i].ball)].position};
                pulls[i] = pullOf(*reaches[i], ball - root, root, move);
            }
        }
        glm::dmat4 gram{slack};
        glm::dvec4 wanted{0.0};
        for (int i = 0; i < 4; ++i) {
            const Pull& a = pulls[static_cast<std::size_t>(i)];
            for (int j = 0; j < 4; ++j) {
                const Pull& b = pulls[static_cast<std::size_t>(j)];
                gram[i][j] += glm::dot(a.byShift, b.byShift) + glm::dot(a.byTurn, b.byTurn);
            }
            wanted[i] = glm::dot(a.byShift, move.shift) + glm::dot(a.byTurn, move.turn * metresPerRadian) - a.excess;
        }
        const glm::dvec4 force = glm::inverse(gram) * wanted;
        move = {};
        for (int i = 0; i < 4; ++i) {
            const Pull& pull = pulls[static_cast<std::size_t>(i)];
            move.shift += force[i] * pull.byShift;
            move.turn += force[i] * pull.byTurn / metresPerRadian;
        }
    }
    return move;
}

Pose moved(Pose pose, const TrunkMove& move)
{
    pose.root += Vec3{move.shift};
    Quat& pelvis = pose.rotation[index(Joint::pelvis)];
    pelvis = glm::normalize(Quat{quaternion(move.turn)} * pelvis);
    return pose;
}

// The smallest turn that lays the skin around a contact flat on a level floor.
Quat laidFlat(const Quat& orientation, ContactPoint point)
{
    return glm::normalize(glm::rotation(orientation * info(point).outward, Vec3{0.0f, -1.0f, 0.0f}) * orientation);
}

Vec3 meanPlace(const Body& body, const JointTransforms& world, std::span<const ContactPoint> points)
{
    Vec3 sum{0.0f};
    for (const ContactPoint point : points) {
        sum += placeInWorld(body, world, point);
    }
    return sum / static_cast<float>(points.size());
}

} // namespace

Figure settle(const Body& body, const Pose& wanted, std::span<const ContactTarget> contacts)
{
    const Goals goals = goalsFrom(body, contacts);
    Figure figure{wanted, forwardKinematics(body, wanted)};
    figure.pose = moved(wanted, trunkMove(body, wanted, figure.world, goals));
    figure.world = forwardKinematics(body, figure.pose);
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        bendLimb(body, figure.pose, figure.world, limbs[i], goals[i]);
    }
    figure.world = forwardKinematics(body, figure.pose);
    return figure;
}

std::vector<ContactTarget> layOnFloor(const Body& body, const Pose& pose, std::span<const ContactPoint> points)
{
    if (points.empty()) {
        return {};
    }
    const float lowering = meanPlace(body, forwardKinematics(body, pose), points).y;
    Pose laid = pose;
    laid.root.y -= lowering;
    std::vector<ContactTarget> contacts;
    for (const ContactPoint point : points) {
        // Each contact is laid on the body as the ones before it left it: a shin that lies flat moves its foot.
        const JointTransforms world = forwardKinematics(body, laid);
        const Joint carrier = info(point).joint;
        const Quat flat = laidFlat(world[index(carrier)].rotation, point);
        const Quat parent = world[index(info(carrier).parent)].rotation;
        laid.rotation[index(carrier)] = glm::conjugate(parent) * flat;
        const Vec3 place = world[index(carrier)].position + flat * placeOf(body, point);
        contacts.push_back({point, {place.x, 0.0f, place.z}, flat});
    }
    return contacts;
}

Pose movedOnto(const Body& body, const Pose& pose, std::span<const ContactTarget> contacts)
{
    if (contacts.empty()) {
        return pose;
    }
    const JointTransforms world = forwardKinematics(body, pose);
    Vec3 shift{0.0f};
    for (const ContactTarget& contact : contacts) {
        shift += contact.position - placeInWorld(body, world, contact.point);
    }
    Pose moved = pose;
    moved.root += shift / static_cast<float>(contacts.size());
    return moved;
}

} // namespace vinyasa
