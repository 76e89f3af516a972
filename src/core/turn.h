// SPDX-License-Identifier: MIT
// Rotations as turn vectors: an axis times radians, which can be scaled, added up and measured.
#pragma once

#include "core/math.h"

namespace vinyasa {

// A turn by the length of the vector about its direction.
[[nodiscard]] Quat fromTurnVector(const Vec3& turn);

// The short way: q and -q, the same rotation, give the same vector, at most half a turn long. rotation: a unit.
[[nodiscard]] Vec3 toTurnVector(Quat rotation);

} // namespace vinyasa
