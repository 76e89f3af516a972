// SPDX-License-Identifier: MIT
#pragma once

#include "body/pose.h"

namespace vinyasa {

// A body that breathes is never quite still: as the ribs fill, the upper back lengthens by a degree and a half and the
// shoulders rise by as much, to sink again with the exhale. fill in [0,1]; the negative fill takes it back.
[[nodiscard]] Pose breathed(Pose pose, float fill);

} // namespace vinyasa
