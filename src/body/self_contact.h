// SPDX-License-Identifier: MIT
// Where a figure's flesh passes through itself.
//
// Judged is every pair of shapes except: those of one joint or of a joint and its parent, which meet there; and trunk,
// neck and head among each other, which are one piece of many shapes. What overlaps in the standing body may overlap as
// deep in any pose (thighs at their roots, arms along the ribs), and a belly gives way to the thigh that is drawn up to
// it.
#pragma once

#include "body/flesh.h"

#include <cstddef>
#include <span>
#include <vector>

namespace vinyasa {

// Two shapes that may not pass through each other, as indices into Body::shapes.
struct FleshPair {
    std::size_t first = 0, second = 0;
    float allowed = 0.0f; // how deep they may all the same, metres
};

// All that are judged. They depend on the body alone: to be made once and used for every pose.
[[nodiscard]] std::vector<FleshPair> judgedPairs(const Body& body);

// Two shapes that do pass through each other.
struct SelfContact {
    std::size_t first = 0, second = 0;
    float depth = 0.0f; // beyond what is allowed, metres; above 0
};

// The deepest first; empty where the figure is clear of itself. flesh: of that body, as fleshOf gives it.
[[nodiscard]] std::vector<SelfContact> selfContacts(std::span<const Flesh> flesh, std::span<const FleshPair> pairs);

} // namespace vinyasa
