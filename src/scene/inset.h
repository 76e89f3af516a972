// SPDX-License-Identifier: MIT
// A second, small picture of the figure in a frame: a copy of it near the eye, so that it needs no camera of its own.
#pragma once

#include "scene/bounds.h"
#include "scene/layout.h"
#include "scene/theme.h"

#include <span>

namespace vinyasa {

// At a corner of the figure's place, the upper right one first, where it covers none of these; where there is no such
// corner, somewhat smaller, and at last where it covers the fewest. Empty where the window is too small for two
// figures.
[[nodiscard]] Rect insetFrame(const Layout& layout, std::span<const Rect> covered = {});

// Adds the copy of a figure's cones, at least one, in front of all else, and the frame. A figure of that stature has
// room in it however it lies; the copy moves only up and down in it. area: where the camera looks, in pixels. Nothing
// where the frame is empty.
void addInset(DrawList& list, const Rect& frame, const Rect& area, std::span<const Cone> cones, float stature,
              const Theme& theme);

} // namespace vinyasa
