// SPDX-License-Identifier: MIT
// What settling has to reconcile, one number each, and the least movement that does.
#pragma once

#include "motion/freedoms.h"

#include <array>
#include <cstddef>

namespace vinyasa {

// One wish, in the neighbourhood of a pose: dot(slope, movement) = wanted, within what `give` allows. A wish that only
// pushes is content with more.
struct Wish {
    Freedoms slope{};
    float wanted = 0.0f; // metres
    double give = 0.0;
    bool pushes = false;
};

// More than any pose asks, even with both hands in the floor on their way to it: what does not fit is left to the next
// step, and then left and right would part.
inline constexpr std::size_t mostWishes = 80;

class Wishes {
public:
    void add(const Wish& wish);

    // Whether nobody wishes for more than nothing: a nearly straight elbow makes much of little.
    [[nodiscard]] bool granted() const;

    // The least movement that grants all wishes. None that only pushes pulls.
    [[nodiscard]] Freedoms leastMovement() const;

private:
    std::array<Wish, mostWishes> wishes_;
    std::size_t count_ = 0;
};

} // namespace vinyasa
