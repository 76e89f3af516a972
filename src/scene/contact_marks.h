// SPDX-License-Identifier: MIT
// What shows that the body presses on the floor.
#pragma once

#include "body/body.h"
#include "motion/support.h"
#include "scene/draw_list.h"

#include <span>
#include <vector>

namespace vinyasa {

// Under each part that bears weight on the floor a warm glow and, in it, a small dark shade; they fade as it lifts off.
// Nothing for what leans on the wall or lies on a prop.
[[nodiscard]] std::vector<Shade> contactMarks(const Body& body, const JointTransforms& world,
                                              std::span<const ContactTarget> contacts, const Color& glow);

} // namespace vinyasa
