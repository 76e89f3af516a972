// SPDX-License-Identifier: MIT
#pragma once

#include "motion/settle.h"
#include "scene/theme.h"

#include <vector>

namespace vinyasa {

// The figure's flesh in the world, one cone for each of the body's shapes and in their order, with the lungs filled to
// `fill` in [0,1].
[[nodiscard]] std::vector<Cone> conesOf(const Body& body, const Figure& figure, float fill, const Theme& theme);

} // namespace vinyasa
