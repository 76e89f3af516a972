// SPDX-License-Identifier: MIT
#include "practice/score_edits.h"
#include "practice/score_tail.h"

#include <algorithm>
#include <optional>

namespace vinyasa {
namespace {

bool isInRound(const Move& move, std::size_t part, int round)
{
    return move.part == part && move.rounds > 0 && move.round == round;
}

void countRounds(Score& score, std::size_t part, int by)
{
    for (Move& move : score.moves) {
        move.rounds += move.part == part && move.rounds > 0 ? by : 0;
    }
    layOut(score);
}

// The last round once more.
Refusal addRound(Score& score, std::size_t part)
{
    constexpr int most = 200;
    std::vector<Move>& moves = score.moves;
    const auto inRounds = [&](const Move& move) { return move.part == part && move.rounds > 0; };
    const auto end = std::find_if(moves.rbegin(), moves.rend(), inRounds).base();
    const int last = (end - 1)->round;
    std::vector<Move> round;
    for (const Move& move : moves) {
        const bool isWhole = move.first == 0.0f && move.last == 1.0f && !move.eased;
        if (isInRound(move, part, last) && isWhole && std::ranges::find(round, move.path, &Move::path) == round.end()) {
            round.push_back(move);
        }
    }
    if (last >= most || round.empty() || (end - 1)->last != 1.0f || round.front().from != (end - 1)->to ||
        round.back().to != (end - 1)->to) {
        return "There are no more rounds.";
    }
    for (Move& move : round) {
        move.path = score.paths++;
        move.round = last + 1;
        move.length = move.whole;
    }
    moves.insert(end, round.begin(), round.end());
    countRounds(score, part, 1);
    return {};
}

// The last round, if it has not begun.
Refusal takeRound(Score& score, std::size_t part, int present)
{
    const auto found = std::ranges::find_if(score.moves, [&](const Move& m) { return m.part == part && m.rounds > 0; });
    const int last = found->rounds;
    const auto isCut = [&](const Move& move) { return isInRound(move, part, last) && move.last != 1.0f; };
    const auto endOfRound = [&](int round) {
        const auto in = [&](const Move& move) { return isInRound(move, part, round); };
        const auto end = std::find_if(score.moves.rbegin(), score.moves.rend(), in);
        return end == score.moves.rend() ? std::nullopt : std::optional{end->to};
    };
    if (present >= last || std::ranges::any_of(score.moves, isCut) || endOfRound(last) != endOfRound(last - 1)) {
        return "No round is left to take away.";
    }
    std::erase_if(score.moves, [&](const Move& move) { return isInRound(move, part, last); });
    countRounds(score, part, -1);
    return {};
}

} // namespace

Refusal holdLonger(Score& score, Beat now, int by)
{
    constexpr double longest = 200.0;
    const std::size_t present = moveAt(score, now);
    const std::size_t part = score.moves[present].part;
    for (std::size_t i = present; i < score.moves.size() && score.moves[i].part == part; ++i) {
        Move& move = score.moves[i];
        if (move.rounds > 0) {
            return by > 0 ? addRound(score, part) : takeRound(score, part, move.round);
        }
        if ((move.role == Role::hold || move.role == Role::rest) && move.stays()) {
            const double length = move.length.value + by;
            if (length < 1.0 || length > longest || (i == present && move.begin.value + length < now.value)) {
                return "This hold is nearly over.";
            }
            move.length.value = length;
            move.whole = std::max(move.whole, move.length);
            layOut(score);
            return {};
        }
    }
    return "There is no hold ahead in this asana.";
}

} // namespace vinyasa
