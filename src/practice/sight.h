// SPDX-License-Identifier: MIT
#pragma once

#include "body/kinematics.h"

namespace vinyasa {

// Whether a body that is held so can look at a screen on the floor or a table nearby without leaving the pose: with the
// head up off the mat, where it is free to turn; or lying, as long as the face looks about level and the way the chest
// does. A face on the mat, a look at the ceiling and a head turned aside can't.
[[nodiscard]] bool seesScreen(const Body& body, const Pose& pose);

} // namespace vinyasa
