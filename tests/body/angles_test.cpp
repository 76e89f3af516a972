// SPDX-License-Identifier: MIT
#include "body/angles.h"
#include "body/kinematics.h"
#include "support/catch.h"

#include <cmath>
#include <random>

using namespace vinyasa;

namespace {

// Well inside every range, so that no angle sits at a blind spot of its joint.
Angles randomAngles(std::mt19937& random)
{
    Angles angles{};
    std::uniform_real_distribution<float> part{0.05f, 0.95f};
    for (std::size_t i = 0; i < angleCount; ++i) {
        const float low = std::max(angleInfos[i].low.value, -1.4f), high = std::min(angleInfos[i].high.value, 2.6f);
        angles[i] = std::lerp(low, high, part(random));
    }
    return angles;
}

Vec3 inWorld(const Angles& angles, Joint joint, const Vec3& place = Vec3{0.0f})
{
    return forwardKinematics(makeBody(defaultStature), poseFrom(angles))[index(joint)] * place;
}

Angles only(std::string_view name, float degrees)
{
    Angles angles{};
    angles[*findAngle("pelvis.elevation")] = fromDegrees(90.0f).value; // upright, facing +Z
    angles[*findAngle(name)] = fromDegrees(degrees).value;
    return angles;
}

} // namespace

TEST_CASE("a pose gives its angles back")
{
    std::mt19937 random{7};
    for (int i = 0; i < 500; ++i) {
        Angles angles = randomAngles(random);
        // Upright, roll and turn are the same thing; beyond overhead, so are an arm's two ways up.
        angles[*findAngle("pelvis.elevation")] = std::uniform_real_distribution<float>{-1.3f, 1.3f}(random);
        for (const char* name : {"shoulder.left.abduction", "shoulder.right.abduction"}) {
            angles[*findAngle(name)] = std::uniform_real_distribution<float>{-0.7f, 1.5f}(random);
        }
        const Angles back = anglesOf(poseFrom(angles));
        for (std::size_t k = 0; k < angleCount; ++k) {
            CAPTURE(i, angleInfos[k].name);
            CHECK(back[k] == Approx(angles[k]).margin(2e-4));
        }
    }
}

TEST_CASE("q and -q are the same angles")
{
    std::mt19937 random{11};
    Pose pose = poseFrom(randomAngles(random));
    const Angles before = anglesOf(pose);
    for (Quat& rotation : pose.rotation) {
        rotation = -rotation;
    }
    const Angles after = anglesOf(pose);
    for (std::size_t k = 0; k < angleCount; ++k) {
        CAPTURE(angleInfos[k].name);
        CHECK(after[k] == Approx(before[k]).margin(1e-5));
    }
}

TEST_CASE("every positive angle moves the limb the way anatomy says")
{
    // The figure stands facing +z; its left is +x. From where to where a point of the limb goes.
    struct Case {
        std::string_view angle;
        Joint joint; // whose origin is watched
        Vec3 way;
    };
    const Vec3 forward{0, 0, 1}, back{0, 0, -1}, left{1, 0, 0}, right{-1, 0, 0}, up{0, 1, 0};
    const auto c = GENERATE_COPY(values<Case>({{"lumbar.flexion", Joint::head, forward},
                                               {"thoracic.flexion", Joint::head, forward},
                                               {"cervical.flexion", Joint::head, forward},
                                               {"lumbar.lateralFlexion", Joint::head, left},
                                               {"thoracic.rotation", Joint::shoulderRight, forward},
                                               {"clavicle.left.elevation", Joint::shoulderLeft, up},
                                               {"clavicle.right.protraction", Joint::shoulderRight, forward},
                                               {"shoulder.left.flexion", Joint::elbowLeft, forward},
                                               {"shoulder.left.abduction", Joint::elbowLeft, left},
                                               {"shoulder.right.abduction", Joint::elbowRight, right},
                                               {"elbow.right.flexion", Joint::wristRight, forward},
                                               {"hip.left.flexion", Joint::kneeLeft, forward},
                                               {"hip.left.abduction", Joint::kneeLeft, left},
                                               {"hip.right.abduction", Joint::kneeRight, right},
                                               {"knee.left.flexion", Joint::ankleLeft, back},
                                               {"ankle.left.dorsiflexion", Joint::toesLeft, up}}));
    CAPTURE(c.angle);
    const Vec3 moved = inWorld(only(c.angle, 20.0f), c.joint) - inWorld(only(c.angle, 0.0f), c.joint);
    CHECK(glm::dot(moved, c.way) > 0.01f);
}

TEST_CASE("internal rotation and pronation turn the limb inwards on both sides")
{
    const Vec3 front{0.0f, 0.0f, 1.0f}; // of thigh and upper arm; of the hand it is the palm
    const Vec3 left{1, 0, 0}, right{-1, 0, 0}, back{0, 0, -1};
    struct Case {
        std::string_view angle;
        Joint joint;
        Vec3 way; // of a point on its front
    };
    // At rest the palm looks inwards: turned further in, it looks back.
    const auto c = GENERATE_COPY(values<Case>({{"hip.left.internalRotation", Joint::hipLeft, right},
                                               {"hip.right.internalRotation", Joint::hipRight, left},
                                               {"shoulder.left.internalRotation", Joint::shoulderLeft, right},
                                               {"elbow.left.pronation", Joint::wristLeft, back},
                                               {"elbow.right.pronation", Joint::wristRight, back}}));
    CAPTURE(c.angle);
    const Vec3 moved = inWorld(only(c.angle, 20.0f), c.joint, front) - inWorld(only(c.angle, 0.0f), c.joint, front);
    CHECK(glm::dot(moved, c.way) > 0.01f);
}

TEST_CASE("a region's angle is spread over its joints without being changed")
{
    const Angles bent = only("lumbar.flexion", 40.0f);
    const Pose pose = poseFrom(bent);
    float sum = 0.0f;
    for (const Joint joint : {Joint::lumbar1, Joint::lumbar2, Joint::lumbar3, Joint::lumbar4, Joint::lumbar5}) {
        const float part = 2.0f * std::asin(pose.rotation[index(joint)].x);
        CHECK(part > fromDegrees(5.0f).value);
        sum += part;
    }
    CHECK(sum == Approx(fromDegrees(40.0f).value));
}
