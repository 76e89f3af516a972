// SPDX-License-Identifier: MIT
#pragma once

#include "practice/score.h"

#include <cstddef>
#include <vector>

namespace vinyasa {

// The paths that lead back from the move at i to where trunk and legs last moved, that one last; empty where somewhere
// on them nobody can turn round.
[[nodiscard]] std::vector<Move> pathsBack(const Score& score, const Library& library, std::size_t i);

} // namespace vinyasa
