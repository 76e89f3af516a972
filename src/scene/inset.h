// SPDX-License-Identifier: MIT
// A second, small picture of the figure in a frame: a copy of it near the eye, so that it needs no camera of its own.
#pragma once

#include "scene/bounds.h"
#include "scene/layout.h"
#include "scene/silhouette.h"
#include "scene/theme.h"

#include <span>

namespace vinyasa {

// At a corner of the figure's place, the upper right one first, where it covers none of these; where there is no such
// corner, somewhat smaller, and at last where it covers the fewest. Empty where the window is too small for two
// figures.
[[nodiscard]] Rect insetFrame(const Layout& layout, std::span<const Rect> covered = {});

// A frame, and all that is shown in it one after the other.
struct Inset {
    Rect frame;
    Silhouette shown;
    bool alone = false; // in the figure's own place: there is no room for both
};

// Adds the copy of a figure's cones in front of all else, or in place of it, and the frame: as large as all that is
// shown in it has room there, so that it moves in the frame as it moves on the mat. area: where the camera looks, in
// pixels. Nothing where the frame is empty or shows nothing.
void addInset(DrawList& list, const Inset& inset, const Rect& area, std::span<const Cone> cones, const Theme& theme);

} // namespace vinyasa
