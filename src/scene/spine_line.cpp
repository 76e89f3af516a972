// SPDX-License-Identifier: MIT
#include "scene/spine_line.h"

#include "body/angles.h"
#include "body/spine.h"

#include <glm/common.hpp>

#include <algorithm>
#include <cmath>
#include <span>

namespace vinyasa {
namespace {

constexpr std::size_t firstSpineAngle = 3; // in angleInfos: flexion, lateral flexion and rotation of each region
constexpr float fullAt = 0.6f;             // of the range: yoga for sore backs stays far from its ends

VertebraBend bendOf(const SpineShare& part, std::size_t region, const Pose& pose)
{
    const AngleInfo& flexion = angleInfos[firstSpineAngle + 3 * region];
    const AngleInfo& rotation = angleInfos[firstSpineAngle + 3 * region + 2];
    const JointTurns turns = toTurns(pose.rotation[index(part.joint)]);
    const float bent = turns.flexion, twisted = std::abs(turns.rotation);
    const float most = bent > 0.0f ? flexion.high.value : -flexion.low.value;
    return {part.joint, std::clamp(bent / (fullAt * most * part.share.x), -1.0f, 1.0f),
            std::min(twisted / (fullAt * rotation.high.value * part.share.y), 1.0f)};
}

Color mixed(const Color& a, const Color& b, float part)
{
    return {glm::mix(a.r, b.r, part), glm::mix(a.g, b.g, part), glm::mix(a.b, b.b, part), glm::mix(a.a, b.a, part)};
}

// What a vertebra looks like. On the skin it is where one feels its tip. In its joint's space, metres.
Cone dropAt(Joint joint, float stature, SpinePlace where)
{
    // The neck is thinner: from its foot to the head the line comes nearer to the joints.
    const float up =
        std::clamp(static_cast<float>(index(joint)) - static_cast<float>(index(Joint::thoracic6)), 0.0f, 3.0f);
    const float in = where == SpinePlace::atJoints ? 0.020f - 0.009f * up / 3.0f : 0.0f;
    const float behind = (glm::mix(-0.030f, -0.014f, up / 3.0f) + in) * stature;
    const float tip = (glm::mix(-0.041f, -0.0235f, up / 3.0f) + in) * stature;
    const float size = glm::mix(1.0f, 0.65f, up / 3.0f) * stature;
    return {{0.0f, 0.0f, behind}, {0.0f, -0.006f * stature, tip}, 0.0092f * size, 0.0045f * size, {}};
}

// A joint lies between two vertebrae: what stands for both is bent half as far as the upper one. Bent as far as that,
// the drops at the neck's foot would run into each other.
Transform halfBent(const Figure& figure, Joint joint)
{
    const Transform& upper = figure.world[index(joint)];
    const Quat& lower = figure.world[index(info(joint).parent)].rotation;
    return {glm::slerp(lower, upper.rotation, 0.5f), upper.position};
}

// Looks the same from the eye, and is nearer to it.
Cone broughtNearer(Cone cone, const Vec3& eye, float part)
{
    cone.from = glm::mix(eye, cone.from, part);
    cone.to = glm::mix(eye, cone.to, part);
    cone.fromRadius *= part;
    cone.toRadius *= part;
    return cone;
}

Cone thicker(Cone cone, float by, const Color& color)
{
    cone.fromRadius += by;
    cone.toRadius += by;
    cone.color = color;
    return cone;
}

} // namespace

std::array<VertebraBend, vertebraCount> bendsOf(const Pose& pose)
{
    std::array<VertebraBend, vertebraCount> bends{};
    auto next = bends.begin();
    for (std::size_t region = 0; region < spineRegions.size(); ++region) {
        for (const SpineShare& part : spineRegions[region]) {
            *next++ = bendOf(part, region, pose);
        }
    }
    return bends;
}

Color colorOf(const VertebraBend& bend, const Theme& theme)
{
    const Color& full = bend.rounding > 0.0f ? theme.rounding : theme.hollowing;
    return mixed(mixed(theme.neutral, full, std::abs(bend.rounding)), theme.turning, bend.turning);
}

std::vector<Cone> spineLine(const Body& body, const Figure& figure, SpinePlace where, const Theme& theme,
                            const Vec3& eye)
{
    constexpr float nearer = 0.6f, rimNearer = 0.62f; // of the way from the eye: no limb comes so near
    const float rim = 0.0026f * body.stature;
    std::vector<Cone> cones;
    cones.reserve(2 * drawnVertebrae);
    const auto bends = bendsOf(figure.pose);
    for (const VertebraBend& bend : std::span{bends}.first<drawnVertebrae>()) {
        const Transform worldFromJoint = halfBent(figure, bend.joint);
        Cone drop = dropAt(bend.joint, body.stature, where);
        drop.from = worldFromJoint * drop.from;
        drop.to = worldFromJoint * drop.to;
        drop.color = colorOf(bend, theme);
        cones.push_back(broughtNearer(thicker(drop, rim, theme.rim), eye, rimNearer));
        cones.push_back(broughtNearer(drop, eye, nearer));
    }
    return cones;
}

} // namespace vinyasa
