// SPDX-License-Identifier: MIT
#include "practice/paths_back.h"

#include "practice/score_edits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace vinyasa {
namespace {

bool isArm(std::string_view angle)
{
    constexpr std::array<std::string_view, 5> arms{"clavicle", "shoulder", "elbow", "wrist", "fingers"};
    return std::ranges::any_of(arms, [&](std::string_view arm) { return angle.starts_with(arm); });
}

// Whether trunk or legs move on the path, not only the arms.
bool movesTheTrunk(const Library& library, const Move& move)
{
    const Angles& from = postureOf(library.keyPoses[move.from], move.variant).angles;
    const Angles& to = postureOf(library.keyPoses[move.to], move.variant).angles;
    for (std::size_t i = 0; i < angleCount; ++i) {
        if (!isArm(angleInfos[i].name) && std::abs(from[i] - to[i]) > fromDegrees(15.0f).value) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<Move> pathsBack(const Score& score, const Library& library, std::size_t i)
{
    std::vector<Move> paths;
    for (std::size_t at = i; at-- > 0;) {
        const Move& move = score.moves[at];
        if (move.part != score.moves[i].part || move.eased) {
            return {};
        }
        if (move.from == move.to) {
            continue;
        }
        const std::size_t before = paths.empty() ? score.moves[i].to : paths.back().from;
        if (!canTurnRound(library, move) || move.first != 0.0f || move.last != 1.0f || move.to != before) {
            return {};
        }
        paths.push_back(move);
        if (movesTheTrunk(library, move)) {
            return paths;
        }
    }
    return {};
}

} // namespace vinyasa
