// SPDX-License-Identifier: MIT
// The figure's skin: the surface of its flesh, pieces blended into one body.
#pragma once

#include "body/body.h"
#include "body/kinematics.h"
#include "scene/draw_list.h"
#include "scene/flesh_field.h"

#include <vector>

namespace vinyasa {

// The colour of each of the body's shapes, in their order, and of what the skin adds.
struct SkinColors {
    std::vector<Color> shapes;
    Color hair;
};

// fill: of the lungs, in [0,1].
[[nodiscard]] Skin skinOf(const Body& body, const JointTransforms& world, float fill, const SkinColors& colors);

} // namespace vinyasa
