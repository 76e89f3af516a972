// SPDX-License-Identifier: MIT
// The rays of a ring of the skin: where they start, and where they leave the flesh.
#pragma once

#include "scene/flesh_field.h"
#include "scene/skin_nets.h"

#include <cstddef>

namespace vinyasa {

// Cosine and sine once round.
struct Turn {
    Row cosine{}, sine{};
};

// upwards: counter-clockwise as seen from where the net goes.
[[nodiscard]] Turn turnOf(int around, bool upwards);

// The rays of a ring.
struct Rays {
    std::size_t count = 0;
    Rows3 start, direction;
    Row away{}; // how far along them the flesh ends, metres
};

// From the ring's place outwards, as many as its rays count. How far they go is left as it is.
void aim(Rays& rays, const SkinRing& ring, const Turn& turn);

// Where rays leave the flesh, and which way is off it there. They begin where they are, and end at the limit, metres,
// where they find no surface.
void findExits(Rays& rays, float limit, FleshField& field, Rows3& points, FleshSamples& here);

} // namespace vinyasa
