// SPDX-License-Identifier: MIT
#include "practice/score_edits.h"

#include "practice/score_tail.h"
#include "practice/way.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr Beat restAtTheEnd{3.0};

// Leaves the move that is being done by the safe way: back where one can turn round, else on to its end. The answer is
// the key pose that is reached.
std::size_t leave(Score& score, const Library& library, std::size_t i, Beat now)
{
    const Move move = score.moves[i];
    const bool atKeyPose = move.from == move.to;
    const bool finishes = !move.stays() && (move.eased || !canTurnRound(library, move));
    takeRest(score, i, now, !finishes);
    if (atKeyPose) {
        return move.to;
    }
    const float part = finishes ? move.last : partAt(move, now);
    Tail tail{score, library};
    const bool back = canTurnRound(library, move);
    if (part > 0.0f && part < 1.0f) {
        tail.piece(move, part, back ? 0.0f : 1.0f, "Slowly, the way you came.");
    }
    return part == 0.0f || (part < 1.0f && back) ? move.from : move.to;
}

} // namespace

bool canTurnRound(const Library& library, const Move& move)
{
    const Transition* there = findTransition(library, move.from, move.to);
    const Transition* back = findTransition(library, move.to, move.from);
    return there != nullptr && back != nullptr && !there->momentary;
}

Refusal repeatHold(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    const auto isHold = [&](const Move& other) {
        return other.part == move.part && other.role == Role::hold && other.from == other.to;
    };
    const auto behind = score.moves.begin() + place(present) + 1;
    const auto found = std::find_if(std::make_reverse_iterator(behind), score.moves.rend(), isHold);
    if (found == score.moves.rend()) {
        return "No side has been done yet in this asana.";
    }
    const Move hold = *found;
    const std::size_t at = move.last == 0.0f ? move.from : move.to;
    if (move.from != move.to && move.last != 0.0f && move.last != 1.0f) {
        return "Go on first: from here there is no repeating.";
    }
    if (!wayBetween(library, at, hold.to) || !wayBetween(library, hold.to, at)) {
        return "No way leads back to that side.";
    }
    const std::vector<Move> rest = takeRest(score, present, now, false);
    Tail tail{score, library};
    const double phase = phaseOf(tail.end());
    if (at != hold.to) {
        tail.go(at, hold.to, move.part, hold.variant, Role::between);
        tail.pad(0.0);
    }
    tail.hold(hold.to, move.part, hold.variant, Role::hold, hold.length, hold.name, hold.instruction);
    tail.go(hold.to, at, move.part, hold.variant, Role::between);
    tail.pad(phase);
    append(score, rest.begin(), rest.end());
    return {};
}

Refusal skipPart(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    std::size_t next = present;
    while (next < score.moves.size() && score.moves[next].part == move.part) {
        ++next;
    }
    // Past the ways that lead there from elsewhere, and past what has been cut on them.
    const auto begins = [](const Move& other) {
        const bool onGrid = phaseOf({other.begin.value * 2.0}) == 0.0;
        return other.role != Role::way && other.first == 0.0f && other.last == 1.0f && !other.eased && onGrid;
    };
    std::size_t arrival = next;
    while (arrival < score.moves.size() && !begins(score.moves[arrival])) {
        ++arrival;
    }
    if (arrival == score.moves.size()) {
        return "Nothing comes after this; stop leads to rest.";
    }
    const std::vector<Move> rest{score.moves.begin() + place(arrival), score.moves.end()};
    const std::size_t reached = leave(score, library, present, now);
    Tail tail{score, library};
    tail.go(reached, rest.front().from, rest.front().part, rest.front().variant, Role::way);
    if (score.moves.empty() || phaseOf(tail.end()) != phaseOf(rest.front().begin)) {
        tail.hold(rest.front().from, rest.front().part, rest.front().variant, Role::way, Beat{0.5}, "A breath",
                  "Take a breath.");
        tail.pad(phaseOf(rest.front().begin));
    }
    append(score, rest.begin(), rest.end());
    return {};
}

void leaveForRest(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    const std::size_t reached = leave(score, library, present, now);
    const auto supine = std::ranges::find(library.keyPoses, "supine", &KeyPose::id);
    const std::size_t wanted =
        supine == library.keyPoses.end() ? reached : static_cast<std::size_t>(supine - library.keyPoses.begin());
    const std::size_t rest = wayBetween(library, reached, wanted) ? wanted : reached;
    score.parts.push_back({"rest", "Rest", ""});
    Tail tail{score, library};
    tail.go(reached, rest, score.parts.size() - 1, "", Role::out);
    tail.hold(rest, score.parts.size() - 1, "", Role::rest, restAtTheEnd, "Rest", "Rest. Come up when you are ready.");
    tail.pad(0.0);
}

std::optional<std::size_t> addThereAndBack(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    if (move.stays() || move.eased || move.first != 0.0f || move.last != 1.0f || !canTurnRound(library, move)) {
        return std::nullopt;
    }
    Move there = move, back = move;
    there.length = back.length = onGrid({}, move.length.value);
    std::swap(back.first, back.last);
    score.moves.insert(score.moves.begin() + place(present) + 1, {back, there});
    layOut(score);
    return present + 1;
}

} // namespace vinyasa
