// SPDX-License-Identifier: MIT
#pragma once

#include "scene/bounds.h"

namespace vinyasa {

// Views are unit vectors towards the eye. The usual one: from the right of a figure that faces +Z, a little to the
// front and a little above, so that the spine shows in profile with the head to the right and each arm can be told from
// the other.
[[nodiscard]] Vec3 sideView();

// The other view, from the left and the front and well above: what the side view hides shows here, and a figure that
// sits or lies facing +X is seen from its front.
[[nodiscard]] Vec3 frontView();

// The camera that looks at the bounds from there and fits them into `area` of a window of width x height pixels,
// centred and as large as they go. The window is at least 1 x 1; an area thinner than a tenth of a pixel counts as
// that.
[[nodiscard]] Camera fitCamera(const Bounds& bounds, const Vec3& towardsEye, const Rect& area, int width, int height);

// The rectangle that holds the bounds in the picture of width x height pixels; all of them in front of the eye.
[[nodiscard]] Rect rectOf(const Bounds& bounds, const Camera& camera, int width, int height);

} // namespace vinyasa
