// SPDX-License-Identifier: MIT
// What the figure stands on.
#pragma once

#include "motion/settle.h"
#include "scene/theme.h"

#include <span>
#include <vector>

namespace vinyasa {

// A mat somewhat longer than the body, centred under the contacts; at the origin where there are none.
[[nodiscard]] Mat matUnder(std::span<const ContactTarget> contacts, float stature, const Theme& theme);

// The body in so few pieces that each throws a shade of its own: overlapping pieces would darken the floor twice.
[[nodiscard]] std::vector<Cone> shadeCasters(const JointTransforms& world, float stature);

// The soft shade of each cone on the floor: dark and crisp where it touches, faint and wide where it is high. Those too
// faint to be seen are left out.
[[nodiscard]] std::vector<Shade> shadesOf(std::span<const Cone> cones);

// A floor around the mat that fades into light.
[[nodiscard]] Backdrop backdropAround(const Mat& mat, const Theme& theme);

} // namespace vinyasa
