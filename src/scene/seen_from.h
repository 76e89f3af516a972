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
    "Facing you",      "Seen from behind",   "Seen from the right", "Seen from the left",
    "Seen from above", "Seen from the head", "Seen from the feet"};

// eye: in the world. The sides are the figure's own, which are the practitioner's.
[[nodiscard]] SeenFrom seenFrom(const JointTransforms& world, const Vec3& eye);

} // namespace vinyasa
