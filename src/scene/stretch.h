// SPDX-License-Identifier: MIT
// While something is in the picture.
#pragma once

#include "core/units.h"

namespace vinyasa {

struct Stretch {
    Beat begin, end;
    bool comes = true, goes = true; // fades in at its begin, out at its end
};

// Nothing comes or goes at the ends of a timeline: there it is, or stays.
[[nodiscard]] Stretch fadingWithin(Stretch stretch, Beat length);

// How far it is in the picture, from 0 (not at all, as outside of the stretch) to 1. Coming and going take a quarter of
// a breath each.
[[nodiscard]] float shownAt(const Stretch& stretch, Beat beat);

} // namespace vinyasa
