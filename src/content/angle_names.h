// SPDX-License-Identifier: MIT
// The names under which key pose files speak of angles: a part of the body ("lumbar", "hip" for both hips alike,
// "hip.left" for one), and an angle of it or the opposite of one ("flexion", "extension").
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace vinyasa {

// Parts of the midline, and of the sides first both together and then each: "pelvis", ..., "hip", "hip.left", ...
[[nodiscard]] std::vector<std::string_view> partNames();

// Angles of a part and their opposites; none for what is no part.
[[nodiscard]] std::vector<std::string_view> angleNames(std::string_view part);

struct NamedAngle {
    std::vector<std::size_t> angles; // indices into angleInfos: one, or the left and the right one
    float sign = 1.0f;               // -1 for an opposite
};

[[nodiscard]] std::optional<NamedAngle> findNamedAngle(std::string_view part, std::string_view angle);

// Whether a part is on one side only: "hip.left".
[[nodiscard]] bool isOneSided(std::string_view part);

} // namespace vinyasa
