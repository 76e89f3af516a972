// SPDX-License-Identifier: MIT
#include "scene/skin_nets.h"

#include <glm/common.hpp>
#include <glm/gtc/quaternion.hpp>
#include <glm/trigonometric.hpp>

#include <span>

namespace vinyasa {
namespace {

// A place on the way along a net; what lies between two of them is filled in evenly. Lengths are fractions of stature.
struct Knot {
    Joint joint;
    float along;        // of the way to the next joint of the limb
    Vec3 place;         // from there, in the joint's space
    float spread, tilt; // tilt in degrees
    float limit;
    int rings;         // from here on to the next knot
    bool bends = true; // a joint's own ring stands half way between both bones
    float turn = 0.0f; // degrees around x: where the net does not go along the bone
    SkinMark mark = SkinMark::none;
    float sink = 0.0f;
    float thick = 0.0f, drawn = 0.0f; // thick: up to the next knot
};

constexpr float wide = 0.12f, girdle = 0.09f;
constexpr float sunk = 0.0020f; // of a limb's net where the trunk's lies over it
constexpr float drawn = 0.8f;   // of a limb's net where it would climb onto the trunk

constexpr Knot spineKnot(Joint joint, float forward, float spread, int rings, float limit = wide)
{
    return {joint, 0.0f, {0.0f, 0.0f, forward}, spread, 0.0f, limit, rings};
}

constexpr std::array trunkRings{
    Knot{Joint::pelvis, 0.0f, {0.0f, 0.008f, -0.002f}, 0.050f, -90.0f, 0.078f, 8, false},
    Knot{Joint::pelvis, 0.0f, {0.0f, 0.010f, -0.002f}, 0.050f, 0.0f, 0.09f, 3, false},
    Knot{Joint::pelvis, 0.0f, {0.0f, 0.034f, 0.002f}, 0.040f, 0.0f, 0.10f, 1, false},
    spineKnot(Joint::lumbar1, 0.006f, 0.031f, 1),
    spineKnot(Joint::lumbar2, 0.008f, 0.029f, 1),
    spineKnot(Joint::lumbar3, 0.009f, 0.028f, 1),
    spineKnot(Joint::lumbar4, 0.009f, 0.028f, 1),
    spineKnot(Joint::lumbar5, 0.009f, 0.029f, 1),
    spineKnot(Joint::thoracic1, 0.009f, 0.031f, 1),
    spineKnot(Joint::thoracic2, 0.009f, 0.034f, 1),
    spineKnot(Joint::thoracic3, 0.009f, 0.036f, 1),
    spineKnot(Joint::thoracic4, 0.008f, 0.037f, 2),
    spineKnot(Joint::thoracic5, 0.007f, 0.040f, 2, girdle),
    spineKnot(Joint::thoracic6, 0.005f, 0.040f, 3, girdle),
    spineKnot(Joint::neck1, 0.002f, 0.018f, 3),
    spineKnot(Joint::neck2, 0.004f, 0.0f, 2, 0.06f),
    Knot{Joint::neck2, 0.0f, {0.0f, 0.020f, 0.004f}, 0.0f, 0.0f, 0.05f, 1, false, 0.0f, SkinMark::none, 0.008f},
};

// Its rings go around an axis from the chin to the crown, so that one of them is the hairline.
constexpr float alongFace = -56.0f, hairline = 7.0f;
constexpr Vec3 midHead{0.0f, 0.012f, 0.006f};

constexpr std::array headRings{
    Knot{Joint::head, 0.0f, midHead, 0.0f, -90.0f, 0.09f, 12, false, alongFace},
    Knot{Joint::head, 0.0f, midHead, 0.0f, hairline, 0.09f, 1, false, alongFace},
    Knot{Joint::head, 0.0f, midHead, 0.0f, hairline, 0.09f, 8, false, alongFace, SkinMark::hair},
    Knot{Joint::head, 0.0f, midHead, 0.0f, 90.0f, 0.09f, 1, false, alongFace, SkinMark::hair},
};

constexpr float armLimit = 0.042f, legLimit = 0.085f;

constexpr Knot bandKnot(Joint joint, float along, SkinMark mark)
{
    return {joint, along, {}, 0.0f, 0.0f, 0.05f, 1, false, 0.0f, mark};
}

constexpr std::array arm{
    Knot{Joint::shoulderLeft, 0.0f, {}, 0.0f, 80.0f, 0.05f, 4, false, 0.0f, SkinMark::none, sunk, 0.034f, drawn},
    Knot{Joint::shoulderLeft, 0.0f, {}, 0.0f, 0.0f, 0.05f, 2, false, 0.0f, SkinMark::none, sunk, 0.034f, drawn},
    Knot{Joint::shoulderLeft, 0.20f, {}, 0.0f, 0.0f, 0.05f, 4, false, 0.0f, SkinMark::none, 0.0f, 0.032f, drawn},
    Knot{Joint::shoulderLeft, 0.75f, {}, 0.0f, 0.0f, armLimit, 3, false},
    Knot{Joint::elbowLeft, 0.0f, {}, 0.0f, 0.0f, armLimit, 3},
    Knot{Joint::elbowLeft, 0.25f, {}, 0.0f, 0.0f, armLimit, 3, false},
    bandKnot(Joint::elbowLeft, 0.77f, SkinMark::none),
    bandKnot(Joint::elbowLeft, 0.77f, SkinMark::band),
    bandKnot(Joint::elbowLeft, 0.82f, SkinMark::band),
    bandKnot(Joint::elbowLeft, 0.82f, SkinMark::leftBand),
    bandKnot(Joint::elbowLeft, 0.88f, SkinMark::leftBand),
    bandKnot(Joint::elbowLeft, 0.88f, SkinMark::band),
    bandKnot(Joint::elbowLeft, 0.93f, SkinMark::band),
    bandKnot(Joint::elbowLeft, 0.93f, SkinMark::none),
    Knot{Joint::elbowLeft, 1.0f, {}, 0.0f, 0.0f, 0.05f, 4, false},
    Knot{Joint::elbowLeft, 1.0f, {}, 0.0f, -85.0f, 0.05f, 1, false},
};

constexpr std::array handRings{
    Knot{Joint::wristLeft, 0.0f, {}, 0.0f, 85.0f, 0.04f, 4, false, 0.0f, SkinMark::none, sunk},
    Knot{Joint::wristLeft, 0.0f, {}, 0.0f, 0.0f, 0.04f, 1, false, 0.0f, SkinMark::none, 0.5f * sunk},
    Knot{Joint::wristLeft, 0.0f, {0.0f, -0.008f, 0.005f}, 0.002f, 0.0f, 0.04f, 2, false},
    Knot{Joint::wristLeft, 0.0f, {0.0f, -0.020f, 0.008f}, 0.008f, 0.0f, 0.04f, 2, false},
    Knot{Joint::fingersLeft, 0.0f, {0.0f, 0.0f, 0.001f}, 0.013f, 0.0f, 0.04f, 3, false},
    Knot{Joint::fingersLeft, 0.0f, {0.0f, -0.002f, 0.001f}, 0.013f, -90.0f, 0.04f, 1, false},
};

constexpr std::array leg{
    Knot{Joint::hipLeft, 0.0f, {}, 0.0f, 80.0f, legLimit, 2, false, 0.0f, SkinMark::none, sunk, 0.054f, drawn},
    Knot{Joint::hipLeft, 0.0f, {}, 0.0f, 0.0f, legLimit, 3, false, 0.0f, SkinMark::none, sunk, 0.054f, drawn},
    Knot{Joint::hipLeft, 0.30f, {}, 0.0f, 0.0f, legLimit, 5, false, 0.0f, SkinMark::none, 0.0f, 0.049f, drawn},
    Knot{Joint::hipLeft, 0.8f, {}, 0.0f, 0.0f, legLimit, 4, false},
    Knot{Joint::kneeLeft, 0.0f, {}, 0.0f, 0.0f, 0.06f, 4},
    Knot{Joint::kneeLeft, 0.2f, {}, 0.0f, 0.0f, 0.06f, 5, false},
    bandKnot(Joint::kneeLeft, 0.76f, SkinMark::none),
    bandKnot(Joint::kneeLeft, 0.76f, SkinMark::band),
    bandKnot(Joint::kneeLeft, 0.795f, SkinMark::band),
    bandKnot(Joint::kneeLeft, 0.795f, SkinMark::leftBand),
    bandKnot(Joint::kneeLeft, 0.845f, SkinMark::leftBand),
    bandKnot(Joint::kneeLeft, 0.845f, SkinMark::band),
    bandKnot(Joint::kneeLeft, 0.88f, SkinMark::band),
    bandKnot(Joint::kneeLeft, 0.88f, SkinMark::none),
    bandKnot(Joint::kneeLeft, 0.94f, SkinMark::none),
    Knot{Joint::kneeLeft, 1.0f, {}, 0.0f, 0.0f, 0.05f, 2, false, 0.0f, SkinMark::none, sunk},
    Knot{Joint::kneeLeft, 1.0f, {}, 0.0f, -40.0f, 0.05f, 1, false, 0.0f, SkinMark::none, 4.0f * sunk},
};

constexpr float alongFoot = -90.0f;

constexpr std::array footRings{
    Knot{Joint::ankleLeft, 0.0f, {0.0f, -0.014f, -0.015f}, 0.0f, 90.0f, 0.036f, 4, false, alongFoot},
    Knot{Joint::ankleLeft, 0.0f, {0.0f, -0.014f, -0.013f}, 0.0f, 0.0f, 0.036f, 2, false, alongFoot},
    Knot{Joint::ankleLeft, 0.0f, {0.0f, -0.014f, 0.012f}, 0.002f, 0.0f, 0.036f, 3, false, alongFoot},
    Knot{Joint::ankleLeft, 0.0f, {0.003f, -0.024f, 0.062f}, 0.006f, 0.0f, 0.04f, 2, false, alongFoot},
    Knot{Joint::toesLeft, 0.0f, {0.0f, -0.001f, 0.006f}, 0.011f, 0.0f, 0.04f, 2, false, alongFoot},
    Knot{Joint::toesLeft, 0.0f, {0.0f, -0.002f, 0.028f}, 0.010f, 0.0f, 0.04f, 3, false, alongFoot},
    Knot{Joint::toesLeft, 0.0f, {0.0f, -0.002f, 0.029f}, 0.010f, -90.0f, 0.04f, 1, false, alongFoot},
};

SkinRegion regionOf(Joint leftJoint)
{
    switch (leftJoint) {
    case Joint::head:
        return SkinRegion::head;
    case Joint::shoulderLeft:
        return SkinRegion::upperArm;
    case Joint::elbowLeft:
        return SkinRegion::forearm;
    case Joint::wristLeft:
    case Joint::fingersLeft:
        return SkinRegion::hand;
    case Joint::hipLeft:
        return SkinRegion::thigh;
    case Joint::kneeLeft:
        return SkinRegion::shank;
    case Joint::ankleLeft:
    case Joint::toesLeft:
        return SkinRegion::foot;
    default:
        return SkinRegion::trunk;
    }
}

Joint sided(Joint joint, bool left)
{
    return left ? joint : info(joint).mirror;
}

SkinRing ringAt(const Knot& knot, bool left, const JointTransforms& world, float stature)
{
    const Joint joint = sided(knot.joint, left);
    const Transform& here = world[index(joint)];
    Quat rotation = here.rotation;
    if (knot.bends) {
        rotation = glm::slerp(world[index(info(joint).parent)].rotation, rotation, 0.5f);
    }
    Vec3 place = knot.place;
    place.x = left ? place.x : -place.x;
    Vec3 center = here.position + stature * (rotation * place);
    if (knot.along > 0.0f) {
        center += knot.along * (world[index(joint) + 1].position - here.position);
    }
    return {{rotation * glm::angleAxis(glm::radians(knot.turn), Vec3{1.0f, 0.0f, 0.0f}), center},
            stature * knot.spread,
            glm::radians(knot.tilt),
            stature * knot.limit,
            stature * knot.sink,
            stature * knot.thick,
            knot.drawn,
            regionOf(knot.joint),
            knot.mark};
}

SkinRing between(const SkinRing& a, const SkinRing& b, float part)
{
    return {{glm::slerp(a.worldFromRing.rotation, b.worldFromRing.rotation, part),
             glm::mix(a.worldFromRing.position, b.worldFromRing.position, part)},
            glm::mix(a.spread, b.spread, part),
            glm::mix(a.tilt, b.tilt, part),
            glm::mix(a.limit, b.limit, part),
            glm::mix(a.sink, b.sink, part),
            a.thick,
            glm::mix(a.drawn, b.drawn, part),
            a.region,
            a.mark};
}

Quat shortestTurn(const Vec3& from, const Vec3& to)
{
    return glm::normalize(Quat{1.0f + glm::dot(from, to), glm::cross(from, to)});
}

// A limb may turn around itself; a net that turned with it would be drawn in at the waist like a wrung cloth.
SkinNet unwound(SkinNet net)
{
    constexpr Vec3 up{0.0f, 1.0f, 0.0f};
    for (std::size_t i = 1; i < net.rings.size(); ++i) {
        const Quat& before = net.rings[i - 1].worldFromRing.rotation;
        Quat& here = net.rings[i].worldFromRing.rotation;
        here = shortestTurn(before * up, here * up) * before;
    }
    return net;
}

SkinNet netAlong(std::span<const Knot> knots, int around, bool left, const JointTransforms& world, float stature)
{
    SkinNet net{left, around, {}};
    SkinRing here = ringAt(knots.front(), left, world, stature);
    for (std::size_t i = 1; i < knots.size(); ++i) {
        const SkinRing next = ringAt(knots[i], left, world, stature);
        const int rings = knots[i - 1].rings;
        for (int step = 0; step < rings; ++step) {
            net.rings.push_back(between(here, next, static_cast<float>(step) / static_cast<float>(rings)));
        }
        here = next;
    }
    net.rings.push_back(here);
    return net;
}

} // namespace

std::vector<SkinNet> skinNets(const JointTransforms& world, float stature)
{
    std::vector<SkinNet> nets;
    nets.push_back(netAlong(trunkRings, 32, true, world, stature));
    nets.push_back(netAlong(headRings, 28, true, world, stature));
    for (const bool left : {true, false}) {
        nets.push_back(unwound(netAlong(arm, 16, left, world, stature)));
        nets.push_back(netAlong(handRings, 16, left, world, stature));
        nets.push_back(unwound(netAlong(leg, 20, left, world, stature)));
        nets.push_back(netAlong(footRings, 16, left, world, stature));
    }
    return nets;
}

} // namespace vinyasa
