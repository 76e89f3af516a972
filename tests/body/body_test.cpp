// SPDX-License-Identifier: MIT
#include "body/angles.h"
#include "body/kinematics.h"
#include "support/catch.h"

#include <random>
#include <set>

using namespace vinyasa;

namespace {

Pose randomPose(std::mt19937& random)
{
    std::normal_distribution<float> part;
    Pose pose;
    pose.root = {part(random), part(random), part(random)};
    for (Quat& rotation : pose.rotation) {
        rotation = glm::normalize(Quat{part(random), part(random), part(random), part(random)});
    }
    return pose;
}

} // namespace

TEST_CASE("no pose changes the length of a bone")
{
    std::mt19937 random{3};
    const Body body = makeBody(defaultStature);
    for (int i = 0; i < 200; ++i) {
        const JointTransforms world = forwardKinematics(body, randomPose(random));
        for (std::size_t k = 1; k < jointCount; ++k) {
            const float length = glm::distance(world[k].position, world[index(joints[k].parent)].position);
            CHECK(length == Approx(glm::length(body.offset[k])).margin(1e-5));
        }
    }
}

TEST_CASE("mirrored twice is the pose itself, and mirrored once is the figure in the mirror")
{
    std::mt19937 random{5};
    const Body body = makeBody(defaultStature);
    for (int i = 0; i < 100; ++i) {
        const Pose pose = randomPose(random);
        const Pose twice = mirrored(mirrored(pose));
        CHECK(twice.rotation == pose.rotation);
        CHECK(twice.root == pose.root);
        const JointTransforms here = forwardKinematics(body, pose), there = forwardKinematics(body, mirrored(pose));
        for (std::size_t k = 0; k < jointCount; ++k) {
            const Vec3 p = here[index(joints[k].mirror)].position;
            CHECK(glm::distance(there[k].position, Vec3{-p.x, p.y, p.z}) < 1e-5f);
        }
    }
}

TEST_CASE("a standing body has the heights of the anthropometric tables")
{
    struct Case {
        Joint joint;
        float height; // over the hip joints, fractions of stature: Drillis and Contini, less 0.530
    };
    const auto c = GENERATE(values<Case>({{Joint::kneeLeft, 0.285f - 0.530f},
                                          {Joint::ankleRight, 0.039f - 0.530f},
                                          {Joint::shoulderLeft, 0.818f - 0.530f},
                                          {Joint::neck1, 0.855f - 0.530f},
                                          {Joint::head, 0.930f - 0.530f}}));
    for (const float stature : {1.4f, 1.7f, 2.0f}) {
        const JointTransforms world = forwardKinematics(makeBody(stature), Pose{});
        CAPTURE(info(c.joint).name, stature);
        CHECK(world[index(c.joint)].position.y == Approx(c.height * stature).margin(1e-4));
    }
}

TEST_CASE("the centre of mass of a standing body lies over its midline, a little above the hips")
{
    const Vec3 center = centerOfMass(forwardKinematics(makeBody(1.70f), Pose{}));
    CHECK(center.x == Approx(0.0f).margin(1e-6));
    CHECK((center.y + 0.53f * 1.70f) / 1.70f == Approx(0.56f).margin(0.02)); // Winter: 0.55 to 0.57 of stature
}

TEST_CASE("the body is symmetric, its names are unique and its flesh has size")
{
    const Body body = makeBody(defaultStature);
    std::set<std::string> names;
    for (const Shape& shape : body.shapes) {
        CAPTURE(fullName(shape));
        CHECK(names.insert(fullName(shape)).second);
        CHECK(shape.fromRadius > 0.0f);
        CHECK(shape.toRadius > 0.0f);
    }
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Vec3 other = body.offset[index(joints[i].mirror)];
        CHECK(body.offset[i] == Vec3{-other.x, other.y, other.z});
    }
}

TEST_CASE("breath lifts belly and ribs forwards, leaves the back and the limbs alone")
{
    for (const Shape& shape : makeBody(defaultStature).shapes) {
        const Shape full = breathing(shape, 1.0f);
        CAPTURE(fullName(shape));
        const float front = (full.from.z + full.fromRadius) - (shape.from.z + shape.fromRadius);
        const float rear = (full.from.z - full.fromRadius) - (shape.from.z - shape.fromRadius);
        CHECK(rear == Approx(0.0f).margin(1e-6));
        if (shape.breath == 0.0f) {
            CHECK(front == 0.0f);
        } else {
            // 1 to 2 cm; below the navel less.
            CHECK(front >= (shape.name == "loin.2" ? 0.006f : 0.010f));
            CHECK(front <= 0.020f);
        }
    }
}
