// SPDX-License-Identifier: MIT
#include "scene/stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

Vec2 onFloor(const Vec3& point)
{
    return {point.x, point.z};
}

// The middle of the rectangle that holds the contacts.
Vec2 centerOf(std::span<const ContactTarget> contacts)
{
    if (contacts.empty()) {
        return {};
    }
    Vec2 low = onFloor(contacts.front().position);
    Vec2 high = low;
    for (const ContactTarget& contact : contacts) {
        low = glm::min(low, onFloor(contact.position));
        high = glm::max(high, onFloor(contact.position));
    }
    return 0.5f * (low + high);
}

// Daylight comes from all over the sky: the higher a part is, the more of it passes by, and the wider the half-dark.
Shade shadeOf(const Cone& cone)
{
    constexpr float darkest = 0.34f, crispest = 0.012f, spread = 0.45f;
    const float radius = 0.5f * (cone.fromRadius + cone.toRadius);
    const float height = std::max(0.5f * (cone.from.y + cone.to.y) - radius, 0.0f);
    const float open = radius / (radius + height);
    return {onFloor(cone.from), onFloor(cone.to), 0.8f * radius, crispest + spread * height,
            darkest * open * std::sqrt(open)};
}

// A capsule from one joint towards another and on past it.
struct Caster {
    Joint from, towards;
    float reach;  // of the way between them
    float radius; // of stature
};

constexpr std::array casters{
    Caster{Joint::pelvis, Joint::lumbar4, 1.0f, 0.085f},
    Caster{Joint::lumbar4, Joint::thoracic4, 1.0f, 0.078f},
    Caster{Joint::thoracic4, Joint::neck1, 1.0f, 0.078f},
    Caster{Joint::neck2, Joint::head, 1.7f, 0.042f},
    Caster{Joint::shoulderLeft, Joint::elbowLeft, 1.0f, 0.027f},
    Caster{Joint::elbowLeft, Joint::wristLeft, 1.0f, 0.019f},
    Caster{Joint::wristLeft, Joint::fingersLeft, 2.0f, 0.022f},
    Caster{Joint::hipLeft, Joint::kneeLeft, 1.0f, 0.042f},
    Caster{Joint::kneeLeft, Joint::ankleLeft, 0.85f, 0.028f},
    Caster{Joint::ankleLeft, Joint::toesLeft, 1.5f, 0.020f},
};

Cone capsule(const JointTransforms& world, Joint from, Joint towards, float reach, float radius)
{
    const Vec3 start = world[index(from)].position;
    return {start, glm::mix(start, world[index(towards)].position, reach), radius, radius, {}};
}

} // namespace

std::vector<Cone> shadeCasters(const JointTransforms& world, float stature)
{
    std::vector<Cone> cones;
    cones.reserve(2 * casters.size());
    for (const Caster& part : casters) {
        cones.push_back(capsule(world, part.from, part.towards, part.reach, stature * part.radius));
        if (info(part.from).mirror != part.from) {
            cones.push_back(
                capsule(world, info(part.from).mirror, info(part.towards).mirror, part.reach, stature * part.radius));
        }
    }
    return cones;
}

Mat matUnder(std::span<const ContactTarget> contacts, float stature, const Theme& theme)
{
    return {centerOf(contacts), stature * Vec2{0.19f, 0.54f}, 0.02f * stature, theme.mat, theme.matEdge};
}

std::vector<Shade> shadesOf(std::span<const Cone> cones)
{
    constexpr float faintest = 0.02f;
    std::vector<Shade> shades;
    shades.reserve(cones.size());
    for (const Cone& cone : cones) {
        const Shade shade = shadeOf(cone);
        if (shade.strength >= faintest) {
            shades.push_back(shade);
        }
    }
    return shades;
}

Backdrop backdropAround(const Mat& mat, const Theme& theme)
{
    return {theme.floor, theme.horizon, theme.zenith, {mat.center.x, 0.0f, mat.center.y}, 3.0f};
}

} // namespace vinyasa
