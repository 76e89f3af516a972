// SPDX-License-Identifier: MIT
#include "scene/contact_marks.h"

#include "motion/clearance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float pressesBelow = 0.016f; // metres from the surface at which nothing is left of the marks

constexpr float longPrint = 0.12f; // metres: longer than a palm

// Floor or wall, in the two coordinates of a shade.
struct Plane {
    Surface surface = Surface::floor;
    std::optional<float> wall{}; // its z

    [[nodiscard]] Vec3 origin() const { return {0.0f, 0.0f, wall.value_or(0.0f)}; }
    [[nodiscard]] Vec2 project(const Vec3& point) const { return wall ? Vec2{point} : Vec2{point.x, point.z}; }
};

// Where a part presses: from one end to the other, and how much of it, in [0,1].
struct Print {
    Vec2 from{0.0f}, to{0.0f};
    float pressing = 0.0f;
};

float pressingAt(float gap)
{
    return std::clamp(1.0f - gap / pressesBelow, 0.0f, 1.0f);
}

// 1 while the skin of a pinned contact faces the surface, 0 from 60 degrees on: then it is another part that touches.
float facing(const JointTransforms& world, ContactPoint point, const Plane& plane)
{
    const float cosine =
        -glm::dot(world[index(info(point).joint)].rotation * info(point).outward, normalOf(plane.surface));
    return std::clamp(2.0f * cosine - 1.0f, 0.0f, 1.0f);
}

Print printOfPinned(const Body& body, const JointTransforms& world, ContactPoint point, const Plane& plane)
{
    const Vec3 place = placeInWorld(body, world, point);
    const float gap = glm::dot(place - plane.origin(), normalOf(plane.surface));
    Print print{plane.project(place), plane.project(place), pressingAt(gap) * facing(world, point, plane)};
    if (point == ContactPoint::forearmLeft || point == ContactPoint::forearmRight) {
        print.to = plane.project(world[index(info(point).joint) + 1].position); // as far as the wrist
    }
    return print;
}

// Between the two places farthest apart of all that is near enough.
Print printOfResting(const Body& body, const JointTransforms& world, float fill, ContactPoint part, const Plane& plane)
{
    Print print;
    std::vector<Vec2> near;
    for (const Ball& ball : body.balls) {
        if ((ball.parts & bitOf(part)) == 0) {
            continue;
        }
        const WorldBall flesh = ballInWorld(ball, world, fill);
        const float pressing = pressingAt(gapOf(flesh, plane.surface, plane.origin()));
        if (pressing > 0.0f) {
            near.push_back(plane.project(flesh.center));
            print.pressing = std::max(print.pressing, pressing);
        }
    }
    float farthest = -1.0f;
    for (const Vec2& a : near) {
        for (const Vec2& b : near) {
            if (const float apart = glm::distance(a, b); apart > farthest) {
                farthest = apart;
                print.from = a;
                print.to = b;
            }
        }
    }
    return print;
}

using Prints = std::array<Print, contactPointCount>;

Prints printsOn(const Plane& plane, const Body& body, const JointTransforms& world, float fill)
{
    Prints prints;
    for (std::size_t i = 0; i < prints.size(); ++i) {
        const auto point = static_cast<ContactPoint>(i);
        prints[i] = info(point).pinned ? printOfPinned(body, world, point, plane)
                                       : printOfResting(body, world, fill, point, plane);
    }
    return prints;
}

// A hand that stands on its palm is one print, not two, and so is a thigh that lies down to its knee: the longer of
// both.
void leaveOutTwins(Prints& prints)
{
    using enum ContactPoint;
    struct Twins {
        ContactPoint pinned, resting;
    };
    for (const auto& [pinned, resting] :
         {Twins{palmLeft, handLeft}, Twins{palmRight, handRight}, Twins{forearmLeft, elbowLeft},
          Twins{forearmRight, elbowRight}, Twins{kneeLeft, thighLeft}, Twins{kneeRight, thighRight},
          Twins{instepLeft, footLeft}, Twins{instepRight, footRight}, Twins{soleLeft, footLeft},
          Twins{soleRight, footRight}}) {
        Print &one = prints[index(pinned)], &other = prints[index(resting)];
        const bool lies = glm::distance(other.from, other.to) > longPrint;
        (one.pressing >= 0.5f * other.pressing && !lies ? other : one).pressing = 0.0f;
    }
}

Shade markOf(const Print& print, float radius, float softness, float strength, const Color& color, const Plane& plane)
{
    return {print.from, print.to, radius, softness, strength * print.pressing, color, plane.wall};
}

} // namespace

std::vector<Shade> contactMarks(const Body& body, const JointTransforms& world, std::optional<float> wall, float fill,
                                const Color& glow)
{
    std::vector<Plane> planes{{}};
    if (wall) {
        planes.push_back({Surface::wall, wall});
    }
    std::vector<Shade> marks;
    for (const Plane& plane : planes) {
        Prints prints = printsOn(plane, body, world, fill);
        leaveOutTwins(prints);
        for (const Print& print : prints) {
            if (print.pressing > 0.0f) {
                marks.push_back(markOf(print, 0.020f, 0.095f, 0.75f, glow, plane));
                marks.push_back(markOf(print, 0.012f, 0.035f, 0.28f, {}, plane));
            }
        }
    }
    return marks;
}

} // namespace vinyasa
