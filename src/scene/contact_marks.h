// SPDX-License-Identifier: MIT
// What shows that the body presses on the floor and on the wall.
#pragma once

#include "body/body.h"
#include "body/kinematics.h"
#include "scene/draw_list.h"

#include <optional>
#include <vector>

namespace vinyasa {

// Where the body touches the floor or the wall a warm glow and, in it, a small dark shade; they fade as it lifts off.
// What touches is found from the figure alone, so that the same figure looks the same in every asana and on every way.
// Nothing for what lies on a prop. wall: its z, metres; fill: of the lungs, in [0,1].
[[nodiscard]] std::vector<Shade> contactMarks(const Body& body, const JointTransforms& world, std::optional<float> wall,
                                              float fill, const Color& glow);

} // namespace vinyasa
