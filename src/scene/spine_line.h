// SPDX-License-Identifier: MIT
// The spine as a line of vertebrae that is seen through the body, coloured by how each of them is bent.
#pragma once

#include "motion/settle.h"
#include "scene/theme.h"

#include <array>
#include <vector>

namespace vinyasa {

inline constexpr std::size_t vertebraCount = 14;

// Of these in the picture: that of the head lies behind the ear, where it looks like a jewel.
inline constexpr std::size_t drawnVertebrae = vertebraCount - 1;

// How a joint of the spine stands against the one below it. 1 is the most that is told apart: six tenths of the joint's
// share of its region's range.
struct VertebraBend {
    Joint joint;
    float rounding = 0.0f; // in [-1,1]: bent forwards; below 0 hollowed
    float turning = 0.0f;  // in [0,1], to either side
};

// From the lowest to the head.
[[nodiscard]] std::array<VertebraBend, vertebraCount> bendsOf(const Pose& pose);

// From neutral to the colour of its bend, and from there to that of its turning.
[[nodiscard]] Color colorOf(const VertebraBend& bend, const Theme& theme);

// On a figure without flesh the skin is nowhere.
enum class SpinePlace { onSkin, atJoints };

// The vertebrae of a figure up to the neck's uppermost, each a drop that points to the back, in front of a darker rim.
// What is between them and the eye hides none: they are moved towards the eye and made smaller so that the picture
// stays the same.
[[nodiscard]] std::vector<Cone> spineLine(const Body& body, const Figure& figure, SpinePlace where, const Theme& theme,
                                          const Vec3& eye);

} // namespace vinyasa
