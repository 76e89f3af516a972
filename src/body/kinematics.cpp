// SPDX-License-Identifier: MIT
#include "body/kinematics.h"

namespace vinyasa {
namespace {

// A share of the body's mass on the line between two joints.
struct MassSegment {
    Joint from, to;
    float share; // of the whole mass
    float along; // of the way from `from` to `to`
};

// de Leva 1996, mean of women and men. Trunk parts are measured to the joints that lie nearest to his endpoints; hands
// and feet hang at their own joints; the head's centre lies above the atlas.
constexpr MassSegment massSegments[] = {
    {Joint::pelvis, Joint::lumbar3, 0.1182f, 0.40f},    // lower trunk
    {Joint::lumbar3, Joint::thoracic3, 0.1549f, 0.50f}, // middle trunk
    {Joint::thoracic3, Joint::neck1, 0.1570f, 0.60f},   // upper trunk
    {Joint::neck1, Joint::head, 0.0681f, 1.30f},        // head and neck
    {Joint::shoulderLeft, Joint::elbowLeft, 0.0263f, 0.5764f},
    {Joint::elbowLeft, Joint::wristLeft, 0.0150f, 0.4567f},
    {Joint::wristLeft, Joint::fingersLeft, 0.0059f, 0.77f},
    {Joint::shoulderRight, Joint::elbowRight, 0.0263f, 0.5764f},
    {Joint::elbowRight, Joint::wristRight, 0.0150f, 0.4567f},
    {Joint::wristRight, Joint::fingersRight, 0.0059f, 0.77f},
    {Joint::hipLeft, Joint::kneeLeft, 0.1447f, 0.3854f},
    {Joint::kneeLeft, Joint::ankleLeft, 0.0457f, 0.4374f},
    {Joint::ankleLeft, Joint::toesLeft, 0.0133f, 0.40f},
    {Joint::hipRight, Joint::kneeRight, 0.1447f, 0.3854f},
    {Joint::kneeRight, Joint::ankleRight, 0.0457f, 0.4374f},
    {Joint::ankleRight, Joint::toesRight, 0.0133f, 0.40f},
};

} // namespace

JointTransforms forwardKinematics(const Body& body, const Pose& pose)
{
    JointTransforms world;
    world[0] = {pose.rotation[0], pose.root};
    for (std::size_t i = 1; i < jointCount; ++i) {
        world[i] = world[index(joints[i].parent)] * Transform{pose.rotation[i], body.offset[i]};
    }
    return world;
}

Vec3 centerOfMass(const JointTransforms& world)
{
    Vec3 sum{0.0f};
    float mass = 0.0f;
    for (const MassSegment& segment : massSegments) {
        sum += segment.share *
               glm::mix(world[index(segment.from)].position, world[index(segment.to)].position, segment.along);
        mass += segment.share;
    }
    return sum / mass;
}

} // namespace vinyasa
