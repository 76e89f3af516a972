// SPDX-License-Identifier: MIT
// Blocks, blankets and bolsters.
#pragma once

#include "practice/timeline.h"
#include "scene/draw_list.h"
#include "scene/stretch.h"
#include "scene/theme.h"

#include <span>
#include <vector>

namespace vinyasa {

// A bolster is a lying cone, a block a cuboid, a blanket one for each fold; each throws a shade.
struct PropShapes {
    std::vector<Cuboid> cuboids;
    std::vector<Cone> cones;
    std::vector<Shade> shades;
};

[[nodiscard]] PropShapes shapesOf(const PlacedProp& prop, const Theme& theme);

// A prop, and while it is in the picture.
struct PropStretch {
    PropShapes shapes;
    Stretch stretch;
    Vec3 from{0.0f}; // as far away it comes from, and goes to: it is pushed in from the side of the mat
};

[[nodiscard]] std::vector<PropStretch> propsOf(const Timeline& timeline, const Theme& theme);

// Adds those that are in the picture at a beat.
void append(DrawList& list, std::span<const PropStretch> props, Beat beat);

} // namespace vinyasa
