// SPDX-License-Identifier: MIT
#pragma once

#include "body/kinematics.h"
#include "scene/draw_list.h"

#include <span>
#include <vector>

namespace vinyasa {

inline constexpr int trailLength = 8;      // figures, the present one among them
inline constexpr double trailStep = 0.035; // breaths from one to the one before

// Where wrists, knees and head have just been, fainter the longer ago. figures: the present one first.
[[nodiscard]] std::vector<Cone> trailsOf(std::span<const JointTransforms> figures, float stature, const Color& color);

} // namespace vinyasa
