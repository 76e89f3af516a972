// SPDX-License-Identifier: MIT
#include "scene/contact_marks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vinyasa {
namespace {

constexpr float pressesBelow = 0.02f; // metres from the floor at which nothing is left of the marks

// Where a part presses: from one end to the other, and how much of it, in (0,1].
struct Print {
    Vec2 from{0.0f}, to{0.0f};
    float pressing = 0.0f;
};

Vec2 onFloor(const Vec3& point)
{
    return {point.x, point.z};
}

float pressingAt(float gap)
{
    return std::clamp(1.0f - gap / pressesBelow, 0.0f, 1.0f);
}

Print printOfPinned(const Body& body, const JointTransforms& world, ContactPoint point)
{
    const Vec3 place = placeInWorld(body, world, point);
    Print print{onFloor(place), onFloor(place), pressingAt(place.y)};
    if (point == ContactPoint::forearmLeft || point == ContactPoint::forearmRight) {
        print.to = onFloor(world[index(info(point).joint) + 1].position); // as far as the wrist
    }
    return print;
}

// Between the two places farthest apart of all that is low enough.
Print printOfResting(const Body& body, const JointTransforms& world, ContactPoint part)
{
    Print print;
    std::vector<Vec2> low;
    for (const Ball& ball : body.balls) {
        const Vec3 center = world[index(ball.joint)] * ball.center;
        const float pressing = pressingAt(center.y - ball.radius);
        if ((ball.parts & bitOf(part)) == 0 || pressing <= 0.0f) {
            continue;
        }
        low.push_back(onFloor(center));
        print.pressing = std::max(print.pressing, pressing);
    }
    float farthest = -1.0f;
    for (const Vec2& a : low) {
        for (const Vec2& b : low) {
            if (const float apart = glm::distance(a, b); apart > farthest) {
                farthest = apart;
                print.from = a;
                print.to = b;
            }
        }
    }
    return print;
}

Shade markOf(const Print& print, float radius, float softness, float strength, const Color& color)
{
    return {print.from, print.to, radius, softness, strength * print.pressing, color};
}

} // namespace

std::vector<Shade> contactMarks(const Body& body, const JointTransforms& world, std::span<const ContactTarget> contacts,
                                const Color& glow)
{
    constexpr float onProp = 0.01f; // metres
    std::vector<Shade> marks;
    for (const ContactTarget& contact : contacts) {
        const bool pinned = info(contact.point).pinned;
        if (contact.surface != Surface::floor || contact.moving || (!pinned && contact.position.y > onProp)) {
            continue;
        }
        const Print print =
            pinned ? printOfPinned(body, world, contact.point) : printOfResting(body, world, contact.point);
        if (print.pressing > 0.0f) {
            marks.push_back(markOf(print, 0.020f, 0.095f, 0.75f, glow));
            marks.push_back(markOf(print, 0.012f, 0.035f, 0.45f, {}));
        }
    }
    return marks;
}

} // namespace vinyasa
