// SPDX-License-Identifier: MIT
#include "motion/lay_down.h"

#include "motion/clearance.h"
#include "motion/limb.h"

#include <glm/gtx/quaternion.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

// The smallest turn that lays the skin around a contact flat on its surface.
Quat laidFlat(const Quat& orientation, const Contact& contact)
{
    const Vec3 outward = orientation * info(contact.point).outward;
    return glm::normalize(glm::rotation(outward, -normalOf(contact.surface)) * orientation);
}

// How far above the floor the pose lies that is to be put down.
float heightOf(const Body& body, const JointTransforms& world, std::span<const Contact> contacts)
{
    float sum = 0.0f;
    int count = 0;
    for (const Contact& contact : contacts) {
        if (info(contact.point).pinned && contact.surface == Surface::floor) {
            sum += placeInWorld(body, world, contact.point).y - contact.height;
            ++count;
        }
    }
    return count > 0 ? sum / static_cast<float>(count) : heightOfLowestFlesh(body, world);
}

// Where the carrier comes to rest on a level `height` above the floor without its limb growing or shrinking: a limb
// that lies rather than stands sinks by turning about its ball joint. A standing one is put down vertically.
Vec3 sunkTo(float height, const Vec3& carrier, const Vec3& ball)
{
    const Vec3 way = carrier - ball;
    const Vec2 across{way.x, way.z};
    const float drop = height - ball.y;
    const float reach = glm::length(across);
    if (reach < std::abs(way.y) || glm::length(way) < std::abs(drop)) {
        return {carrier.x, height, carrier.z};
    }
    const float kept = std::sqrt(glm::dot(way, way) - drop * drop) / reach;
    return {ball.x + kept * way.x, height, ball.z + kept * way.z};
}

const Limb* limbWith(Joint carrier)
{
    const auto found =
        std::ranges::find_if(limbs, [&](const Limb& limb) { return carrier == limb.hinge || carrier == limb.end; });
    return found == limbs.end() ? nullptr : &*found;
}

// Whether only the ball joint holds the carrier: a foot below a kneeling knee is held by the knee.
bool hangsFreely(Joint carrier, const Limb& limb, std::span<const Contact> contacts)
{
    return carrier == limb.hinge || std::ranges::none_of(contacts, [&](const Contact& contact) {
               return info(contact.point).pinned && info(contact.point).joint == limb.hinge;
           });
}

// The pose with the limb turned about its ball joint so that the carrier comes as near to `goal` as it can.
Pose turnedTo(Pose pose, const JointTransforms& world, const Limb& limb, const Vec3& carrier, const Vec3& goal)
{
    const Transform& ball = world[index(limb.ball)];
    const Quat turn = glm::rotation(glm::normalize(carrier - ball.position), glm::normalize(goal - ball.position));
    const Quat parent = world[index(info(limb.ball).parent)].rotation;
    pose.rotation[index(limb.ball)] = glm::normalize(glm::conjugate(parent) * turn * ball.rotation);
    return pose;
}

Vec3 placeOn(const Contact& contact, Vec3 place, std::optional<float> wall)
{
    if (contact.surface == Surface::floor) {
        place.y = contact.height;
    } else {
        place.z = wall.value_or(place.z);
    }
    return place;
}

} // namespace

std::vector<ContactTarget> layDown(const Body& body, const Pose& pose, std::span<const Contact> contacts,
                                   std::optional<float> wall)
{
    Pose laid = pose;
    laid.root.y -= heightOf(body, forwardKinematics(body, pose), contacts);
    std::vector<ContactTarget> targets;
    std::array<Vec3, jointCount> beyond{}; // from where a hinge of `laid` is to where its contact holds it
    for (const Contact& contact : contacts) {
        // Each contact is laid on the body as the ones before it left it: a shin that lies flat moves its foot.
        const JointTransforms world = forwardKinematics(body, laid);
        const Joint carrier = info(contact.point).joint;
        const Transform& here = world[index(carrier)];
        if (!info(contact.point).pinned) {
            targets.push_back({contact.point, placeOn(contact, here.position, wall), {1, 0, 0, 0}, contact.surface});
            continue;
        }
        const Quat flat = laidFlat(here.rotation, contact);
        const Vec3 offset = flat * placeOf(body, contact.point);
        const Limb* limb = limbWith(carrier);
        Vec3 place = here.position;
        if (limb != nullptr && carrier == limb->end) {
            place += beyond[index(limb->hinge)];
        }
        if (contact.surface == Surface::floor && limb != nullptr && hangsFreely(carrier, *limb, contacts)) {
            place = sunkTo(contact.height - offset.y, place, world[index(limb->ball)].position);
            laid = turnedTo(laid, world, *limb, here.position, place);
            beyond[index(carrier)] = place - forwardKinematics(body, laid)[index(carrier)].position;
        }
        const Quat parent = forwardKinematics(body, laid)[index(info(carrier).parent)].rotation;
        laid.rotation[index(carrier)] = glm::conjugate(parent) * flat;
        targets.push_back({contact.point, placeOn(contact, place + offset, wall), flat, contact.surface});
    }
    return targets;
}

Pose movedOnto(const Body& body, const Pose& pose, std::span<const ContactTarget> contacts)
{
    const JointTransforms world = forwardKinematics(body, pose);
    Vec3 shift{0.0f};
    int count = 0;
    for (const ContactTarget& contact : contacts) {
        if (info(contact.point).pinned) {
            shift += contact.position - placeInWorld(body, world, contact.point);
            ++count;
        }
    }
    Pose moved = pose;
    moved.root += shift / static_cast<float>(std::max(count, 1));
    return moved;
}

} // namespace vinyasa
