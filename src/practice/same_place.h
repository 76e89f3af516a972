// SPDX-License-Identifier: MIT
#pragma once

#include "practice/score.h"

namespace vinyasa {

// Where a practice that goes as planned is as far as one that was changed on its way is at a beat: in the same move,
// so long in it; or, where the plan has no such move, at the end of the last one that both have.
[[nodiscard]] Beat samePlace(const Score& planned, const Score& changed, Beat beat);

} // namespace vinyasa
