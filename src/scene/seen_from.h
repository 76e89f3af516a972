// SPDX-License-Identifier: MIT
// From where the figure is seen, by the figure's own directions: what the picture says so that nobody takes one side
// for the other.
#pragma once

#include "motion/settle.h"
#include "scene/draw_list.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vinyasa {

enum class SeenFrom : std::uint8_t { theFront, behind, theRight, theLeft, above, theHead, theFeet };

// By SeenFrom; in a picture that is mirrored with ", mirrored" behind it.
inline constexpr std::array<std::string_view, 7> seenFromWords{
    "Facing you", "From behind",   "From the right side", "From the left side",
    "From above", "From the head", "From the feet"};

// eye: in the world. The sides are the figure's own, which are the practitioner's.
[[nodiscard]] SeenFrom seenFrom(const JointTransforms& world, const Vec3& eye);

} // namespace vinyasa
