// SPDX-License-Identifier: MIT
#pragma once

#include "core/math.h"

namespace vinyasa {

// Three turns, radians: about X, then about the turned Z, then about the twice turned Y. As matrices X * Z * Y. For
// most joints that is flexion, abduction and rotation; it has its blind spot at 90 degrees of abduction.
struct EulerXzy {
    double x = 0.0, z = 0.0, y = 0.0;
};

// The turns that make up this rotation, of all that do the nearest to `previous`: along a movement no angle jumps, and
// in the blind spot y stays. Any unit quaternion.
[[nodiscard]] EulerXzy eulerNear(const Quat& rotation, const EulerXzy& previous);

} // namespace vinyasa
