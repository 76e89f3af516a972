// SPDX-License-Identifier: MIT
#pragma once

#include "body/pose.h"

namespace vinyasa {

// How a movement travels along the spine. positive: the tailbone leads and the head comes last; 0: all at once;
// negative: the head leads. In (-1,1); see leadBy in core/easing.h. All joints start and arrive together.
struct Wave {
    float lead = 0.0f;
};

// The pose between two key poses, t in [0,1] of the way in time: at rest at both ends, each joint by the short way.
// between(a,b,0) = a and between(a,b,1) = b.
[[nodiscard]] Pose between(const Pose& a, const Pose& b, float t, Wave wave);

} // namespace vinyasa
