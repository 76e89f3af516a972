// SPDX-License-Identifier: MIT
// A body of a given stature: where its joints sit and what flesh surrounds them.
#pragma once

#include "body/joint.h"
#include "core/math.h"
#include "core/units.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

// Left and right are the figure's own.
enum class Side : std::uint8_t { middle, left, right };

// A rounded cone of flesh around a bone: the hull of two spheres, fixed to its joint.
struct Shape {
    std::string_view name; // "thigh"; `side` tells the left from the right one
    Joint joint;
    Vec3 from{0.0f}, to{0.0f}; // in the joint's space, metres
    float fromRadius = 0.0f, toRadius = 0.0f;
    float breath = 0.0f; // how far a full breath brings its front forward, metres
    Side side = Side::middle;
    bool limb = false; // arms and legs, as against trunk and head
};

// "thigh.left"; the name alone in the midline. Unique within a body.
[[nodiscard]] std::string fullName(const Shape& shape);

// The shape when the lungs are filled to `fill` in [0,1]: the belly and the ribs come forward and widen.
[[nodiscard]] Shape breathing(const Shape& shape, float fill);

// One end of a shape: the flesh, for all that asks how near it is to a plane. In the joint's space, metres.
struct Ball {
    Joint joint;
    Vec3 center{0.0f};
    float radius = 0.0f;
    float breath = 0.0f;     // a full breath brings the center this far forward and the radius this much out
    std::uint32_t parts = 0; // the bit of the resting contact that it belongs to; see body/contact.h
};

struct Body {
    float stature = 0.0f;                  // metres
    std::array<Vec3, jointCount> offset{}; // each joint's origin in its parent's space, metres
    std::vector<Shape> shapes;
    std::vector<Ball> balls; // both ends of each shape; where one ends as the next begins there is one ball
};

// Segment lengths as fractions of stature after Drillis and Contini (in Winter, Biomechanics and Motor Control of Human
// Movement); the width between the hip joint centres after OpenSim's gait2392; the spine divided as in docs/body.md.
// stature in metres, from 1.2 to 2.2.
[[nodiscard]] Body makeBody(float stature);

inline constexpr float defaultStature = 1.70f;

// The body with all its lengths multiplied.
[[nodiscard]] Body scaled(const Body& body, float factor);

} // namespace vinyasa
