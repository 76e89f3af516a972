// SPDX-License-Identifier: MIT
// What a figure rests on.
#pragma once

#include "body/contact.h"

#include <optional>
#include <span>

namespace vinyasa {

// The floor is y = 0; the wall is a plane across z that faces +z.
enum class Surface : std::uint8_t { floor, wall };

[[nodiscard]] constexpr Vec3 normalOf(Surface surface)
{
    return surface == Surface::floor ? Vec3{0.0f, 1.0f, 0.0f} : Vec3{0.0f, 0.0f, 1.0f};
}

// What a key pose asks for: this point touches a surface.
struct Contact {
    ContactPoint point = ContactPoint::palmLeft;
    Surface surface = Surface::floor;
    float height = 0.0f; // of the prop between part and floor, metres
    bool operator==(const Contact&) const = default;
};

// A promise. A pinned contact rests at this position and does not slide. A resting part touches the plane through this
// position: the surface itself, or above it the top of a prop.
struct ContactTarget {
    ContactPoint point = ContactPoint::palmLeft;
    Vec3 position{0.0f};                      // world, metres
    Quat orientation{1.0f, 0.0f, 0.0f, 0.0f}; // pinned: of the joint that carries it, world
    Surface surface = Surface::floor;
    bool moving = false; // pinned: on its way, bearing no weight; the limb follows it and the trunk takes no notice
};

// All that settle has to respect. Views; the owner must outlive it.
struct Support {
    std::span<const ContactTarget> contacts;
    std::optional<float> wall{}; // its z, metres; no wall where there is none
    float fill = 0.0f;           // of the lungs, in [0,1]
};

} // namespace vinyasa
