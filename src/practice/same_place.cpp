// SPDX-License-Identifier: MIT
#include "practice/same_place.h"

#include <algorithm>

namespace vinyasa {
namespace {

bool isSame(const Move& a, const Move& b)
{
    return a.part == b.part && a.from == b.from && a.to == b.to && a.round == b.round && a.stays() == b.stays();
}

// The planned move that is the same; a part may have several such: then the one of the same rank, or the last.
const Move* plannedOf(const Score& planned, const Score& changed, std::size_t i)
{
    std::size_t before = 0;
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
        before += isSame(changed.moves[earlier], changed.moves[i]) ? 1 : 0;
    }
    const Move* found = nullptr;
    for (const Move& move : planned.moves) {
        if (isSame(move, changed.moves[i])) {
            found = &move;
            if (before == 0) {
                break;
            }
            --before;
        }
    }
    return found;
}

} // namespace

Beat samePlace(const Score& planned, const Score& changed, Beat beat)
{
    const std::size_t present = moveAt(changed, beat);
    for (std::size_t i = present + 1; i-- > 0;) {
        if (const Move* move = plannedOf(planned, changed, i)) {
            const Beat into = i == present ? beat - changed.moves[i].begin : move->length;
            return move->begin + std::clamp(into, Beat{}, move->length);
        }
    }
    return {};
}

} // namespace vinyasa
