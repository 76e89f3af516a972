// SPDX-License-Identifier: MIT
// How a practice is filmed: stretches of time over which the camera stands still, and what is to be in the picture
// meanwhile. Found once for a timeline; where the camera is at a beat follows from that alone.
#pragma once

#include "practice/timeline.h"
#include "scene/silhouette.h"

#include <vector>

namespace vinyasa {

// How long the camera takes from one shot to the next, at most.
inline constexpr Beat cameraMove{0.75};

struct Shot {
    Beat begin, end;
    Viewpoint view;
    Silhouette silhouette; // of the body from its begin until the camera has left it
};

struct Footage {
    Bounds bounds;           // the body never leaves them
    std::vector<Shot> shots; // without gaps, the first from 0; each as long as the camera's move at least
};

// A new shot begins with a step that shows something else: another view, or so much more or less of the room that the
// figure would be small for breaths. Settles a few hundred figures: call it once.
[[nodiscard]] Footage footageOf(const Body& body, const Timeline& timeline);

// The camera's way at a beat: part is 1 where it stands still in `to`, and below on its way there.
struct Cut {
    std::size_t from = 0, to = 0; // shots
    float part = 1.0f;
};

// still: it goes from shot to shot at once, for those whom a moving picture makes unwell.
[[nodiscard]] Cut cutAt(std::span<const Shot> shots, Beat beat, bool still = false);

} // namespace vinyasa
