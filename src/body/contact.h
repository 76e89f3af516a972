// SPDX-License-Identifier: MIT
// Where the body can touch the ground, a wall or a prop.
#pragma once

#include "body/body.h"
#include "body/kinematics.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vinyasa {

// Two kinds. A pinned contact is one point of the skin that neither slides nor turns: a palm, a kneeling knee. A
// resting contact is a part of the body that presses on the surface with whatever of its flesh is nearest, and rolls
// over it as the part turns: the pelvis, the back of the head.
enum class ContactPoint : std::uint8_t {
    palmLeft,
    palmRight,
    forearmLeft,
    forearmRight,
    kneeLeft,
    kneeRight,
    instepLeft,
    instepRight,
    soleLeft,
    soleRight,
    pelvis,
    belly,
    chest,
    head,
    shoulderLeft,
    shoulderRight,
    elbowLeft,
    elbowRight,
    handLeft,
    handRight,
    thighLeft,
    thighRight,
    footLeft,
    footRight,
};

inline constexpr std::size_t contactPointCount = 24;

[[nodiscard]] constexpr std::size_t index(ContactPoint point)
{
    return static_cast<std::size_t>(point);
}

struct ContactPointInfo {
    std::string_view name; // "palm.left"
    ContactPoint mirror;   // the same of the other side; itself in the midline
    Joint joint;           // whose frame it moves with; of a resting part the nearest joint
    bool pinned = false;   // else resting
    Vec3 place{0.0f};      // pinned: in that frame, as fractions of stature
    Vec3 outward{0.0f};    // pinned: in that frame, the unit normal of the skin; it faces the surface
};

[[nodiscard]] const ContactPointInfo& info(ContactPoint point);

// "knee.left" to its point, or nothing.
[[nodiscard]] std::optional<ContactPoint> findContactPoint(std::string_view name);

// Of a pinned contact in its joint's space, metres.
[[nodiscard]] Vec3 placeOf(const Body& body, ContactPoint point);

// Where a pinned contact is in the world.
[[nodiscard]] Vec3 placeInWorld(const Body& body, const JointTransforms& world, ContactPoint point);

// The bit of a resting part in Ball::parts.
[[nodiscard]] constexpr std::uint32_t bitOf(ContactPoint part)
{
    return 1u << index(part);
}

// Both ends of all shapes. Where one shape ends as the next begins there is one ball.
[[nodiscard]] std::vector<Ball> ballsOf(std::span<const Shape> shapes);

} // namespace vinyasa
