// SPDX-License-Identifier: MIT
#include "body/contact.h"

#include <algorithm>
#include <cassert>

namespace vinyasa {
namespace {

// A kneeling shin slopes down by 2.1 degrees: its knee lies 0.033 above the floor, its ankle 0.024. The ball of the
// foot then meets the floor where the sole leans back by 61.8 degrees. Both directions are the floor's, seen from the
// joint.
constexpr Vec3 floorFromShin{0.0f, -0.0366f, 0.9993f};
constexpr Vec3 floorFromFoot{0.0f, 0.8813f, 0.4726f};
constexpr Vec3 instepPlace = Vec3{0.0f, -0.025f, 0.070f} + 0.0130f * floorFromFoot;
// A flat foot stands on heel and ball, whose flesh reaches 0.0345 and 0.038 below the ankle.
constexpr Vec3 floorFromSole{0.0f, -0.9992f, -0.0411f};
constexpr Vec3 solePlace{0.0f, -0.0364f, 0.030f};

using enum ContactPoint;

constexpr std::array<ContactPointInfo, contactPointCount> contactPoints{{
    {"palm.left", palmRight, Joint::wristLeft, true, {0.0f, -0.040f, 0.022f}, {0.0f, 0.0f, 1.0f}},
    {"palm.right", palmLeft, Joint::wristRight, true, {0.0f, -0.040f, 0.022f}, {0.0f, 0.0f, 1.0f}},
    {"forearm.left", forearmRight, Joint::elbowLeft, true, {0.0f, 0.0f, 0.022f}, {0.0f, 0.0f, 1.0f}},
    {"forearm.right", forearmLeft, Joint::elbowRight, true, {0.0f, 0.0f, 0.022f}, {0.0f, 0.0f, 1.0f}},
    {"knee.left", kneeRight, Joint::kneeLeft, true, {0.0f, 0.0f, 0.033f}, floorFromShin},
    {"knee.right", kneeLeft, Joint::kneeRight, true, {0.0f, 0.0f, 0.033f}, floorFromShin},
    {"instep.left", instepRight, Joint::ankleLeft, true, instepPlace, floorFromFoot},
    {"instep.right", instepLeft, Joint::ankleRight, true, instepPlace, floorFromFoot},
    {"sole.left", soleRight, Joint::ankleLeft, true, solePlace, floorFromSole},
    {"sole.right", soleLeft, Joint::ankleRight, true, solePlace, floorFromSole},
    {"pelvis", pelvis, Joint::pelvis},
    {"belly", belly, Joint::lumbar4},
    {"chest", chest, Joint::thoracic4},
    {"head", head, Joint::head},
    {"shoulder.left", shoulderRight, Joint::shoulderLeft},
    {"shoulder.right", shoulderLeft, Joint::shoulderRight},
    {"elbow.left", elbowRight, Joint::elbowLeft},
    {"elbow.right", elbowLeft, Joint::elbowRight},
    {"hand.left", handRight, Joint::wristLeft},
    {"hand.right", handLeft, Joint::wristRight},
    {"thigh.left", thighRight, Joint::kneeLeft},
    {"thigh.right", thighLeft, Joint::kneeRight},
    {"foot.left", footRight, Joint::ankleLeft},
    {"foot.right", footLeft, Joint::ankleRight},
}};

// The resting part that the flesh at a joint belongs to. Flesh that no part owns (the neck, the small of the back's own
// joint) only has to stay out of the ground.
std::optional<ContactPoint> partOf(Joint joint)
{
    switch (joint) {
    case Joint::pelvis:
        return pelvis;
    case Joint::lumbar2:
    case Joint::lumbar3:
    case Joint::lumbar4:
    case Joint::lumbar5:
        return belly;
    case Joint::thoracic1:
    case Joint::thoracic2:
    case Joint::thoracic3:
    case Joint::thoracic4:
    case Joint::thoracic5:
    case Joint::thoracic6:
        return chest;
    case Joint::head:
        return head;
    case Joint::clavicleLeft:
    case Joint::shoulderLeft:
        return shoulderLeft;
    case Joint::elbowLeft:
        return elbowLeft;
    case Joint::wristLeft:
    case Joint::fingersLeft:
        return handLeft;
    case Joint::kneeLeft:
        return thighLeft;
    case Joint::ankleLeft:
    case Joint::toesLeft:
        return footLeft;
    default:
        break;
    }
    // The left side comes before the right one: which is as the left, and so is the end of asking.
    const Joint left = info(joint).mirror;
    const std::optional<ContactPoint> part = index(left) < index(joint) ? partOf(left) : std::nullopt;
    return part ? std::optional{info(*part).mirror} : std::nullopt;
}

// The joint that sits in the far end of a bone's flesh, so that the elbow's ball counts for the elbow whichever bone it
// is drawn with.
Joint jointAt(const Shape& shape, bool farEnd)
{
    if (!farEnd) {
        return shape.joint;
    }
    const bool spansItsBone =
        shape.name == "upper-arm" || shape.name == "forearm" || shape.name == "thigh" || shape.name == "shank";
    return spansItsBone ? static_cast<Joint>(index(shape.joint) + 1) : shape.joint;
}

Ball ballAt(const Shape& shape, bool farEnd)
{
    const Shape full = breathing(shape, 1.0f);
    const std::optional<ContactPoint> part = partOf(jointAt(shape, farEnd));
    return {.joint = shape.joint,
            .center = farEnd ? shape.to : shape.from,
            .radius = farEnd ? shape.toRadius : shape.fromRadius,
            .breath = full.toRadius - shape.toRadius,
            .parts = part ? bitOf(*part) : 0u};
}

// Whether another shape begins where this one ends, as the shank does at the thigh's end.
bool isContinued(const Shape& shape, std::span<const Shape> shapes)
{
    const Joint end = jointAt(shape, true);
    return end != shape.joint && std::ranges::any_of(shapes, [&](const Shape& next) {
               return next.joint == end && next.from == Vec3{0.0f} && next.fromRadius == shape.toRadius;
           });
}

} // namespace

const ContactPointInfo& info(ContactPoint point)
{
    return contactPoints[index(point)];
}

std::optional<ContactPoint> findContactPoint(std::string_view name)
{
    const auto found = std::ranges::find(contactPoints, name, &ContactPointInfo::name);
    if (found == contactPoints.end()) {
        return std::nullopt;
    }
    return static_cast<ContactPoint>(found - contactPoints.begin());
}

Vec3 placeOf(const Body& body, ContactPoint point)
{
    assert(info(point).pinned);
    return body.stature * info(point).place;
}

Vec3 placeInWorld(const Body& body, const JointTransforms& world, ContactPoint point)
{
    return world[index(info(point).joint)] * placeOf(body, point);
}

std::vector<Ball> ballsOf(std::span<const Shape> shapes)
{
    std::vector<Ball> balls;
    balls.reserve(2 * shapes.size());
    for (const Shape& shape : shapes) {
        balls.push_back(ballAt(shape, false));
        if (!isContinued(shape, shapes)) {
            balls.push_back(ballAt(shape, true));
        }
    }
    return balls;
}

} // namespace vinyasa
