// SPDX-License-Identifier: MIT
// What the figure stands on, and what stands and lies around it.
#pragma once

#include "practice/timeline.h"
#include "scene/bounds.h"
#include "scene/stretch.h"
#include "scene/theme.h"

#include <optional>
#include <span>
#include <vector>

namespace vinyasa {

// A mat somewhat longer than the body, and a little more where its way is long, that lies under it as far as it can:
// centred under the hips and all that rests on the floor, yet moved along until the way is on it. Where there is a wall
// it begins there at the earliest.
[[nodiscard]] Mat matUnder(const Timeline& timeline, const Bounds& way, float stature, const Theme& theme);

struct MatStretch {
    Mat mat;
    Stretch stretch;
};

// The mats of a timeline: one, or where the wall is not there from the start two: what comes before has one of its own,
// and as the wall comes the mat is carried there and stays.
[[nodiscard]] std::vector<MatStretch> matsOf(const Timeline& timeline, const Bounds& way, float stature,
                                             const Theme& theme);

// Those that are there at a beat, fading from one to the next.
[[nodiscard]] std::vector<Mat> matsAt(std::span<const MatStretch> mats, Beat beat);

// A wall, and while it is in the picture.
struct WallStretch {
    Wall wall;
    Stretch stretch;
};

// All of them, in order. way: what the figure takes up; the wall reaches out over it.
[[nodiscard]] std::vector<WallStretch> wallsOf(const Timeline& timeline, const Bounds& way, const Theme& theme);

// As the wall is to be drawn at a beat; nothing where none is.
[[nodiscard]] std::optional<Wall> wallAt(std::span<const WallStretch> walls, Beat beat);

// The body in so few pieces that each throws a shade of its own: overlapping pieces would darken the floor twice.
[[nodiscard]] std::vector<Cone> shadeCasters(const JointTransforms& world, float stature);

// The soft shade of each cone on the floor: dark and crisp where it touches, faint and wide where it is high. Those too
// faint to be seen are left out.
[[nodiscard]] std::vector<Shade> shadesOf(std::span<const Cone> cones);

// A floor around the mat that fades into light.
[[nodiscard]] Backdrop backdropAround(const Mat& mat, const Theme& theme);

} // namespace vinyasa
