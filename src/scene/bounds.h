// SPDX-License-Identifier: MIT
#pragma once

#include "scene/draw_list.h"

#include <span>

namespace vinyasa {

// A box in the world, its sides along the axes; metres.
struct Bounds {
    Vec3 low{0.0f}, high{0.0f};
};

[[nodiscard]] Bounds joined(const Bounds& a, const Bounds& b);

// The box that holds these cones; at least one.
[[nodiscard]] Bounds boundsOf(std::span<const Cone> cones);

} // namespace vinyasa
