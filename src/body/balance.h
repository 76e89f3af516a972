// SPDX-License-Identifier: MIT
#pragma once

#include "core/math.h"

#include <span>

namespace vinyasa {

// How far a point lies outside the area that the supports span, both seen from above: metres on the floor, heights do
// not count. 0 within it and on its border. One support is a point, several in a row are a line; with none at all it
// is infinitely far.
[[nodiscard]] float distanceOutside(const Vec3& point, std::span<const Vec3> supports);

} // namespace vinyasa
