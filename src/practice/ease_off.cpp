// SPDX-License-Identifier: MIT
#include "practice/paths_back.h"
#include "practice/score_edits.h"
#include "practice/score_tail.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vinyasa {
namespace {

// The part of a path in time at which it is so far in range.
float partInTime(float range)
{
    return static_cast<float>(std::acos(1.0 - 2.0 * static_cast<double>(range)) / std::numbers::pi);
}

constexpr float easedRange = 0.6f;
const std::string stays = "Stay here, at about 60 % of the way. Breathe.";

// On from where the way out, or the way to the next part, comes by the key pose in which the trunk's path begins; else
// the way to where the next part begins.
void goOn(Tail& tail, Score& score, const Move& trunk, const Move& hold, const std::vector<Move>& rest)
{
    const auto leaves = [&](const Move& move) { return move.part == hold.part || move.role == Role::way; };
    auto onward = std::ranges::find_if(
        rest, [&](const Move& move) { return !leaves(move) || (move.to == trunk.from && move.last == 1.0f); });
    if (onward != rest.end() && leaves(*onward)) {
        ++onward;
    } else {
        onward = std::ranges::find_if(rest, [&](const Move& move) { return move.part != hold.part; });
        if (onward != rest.end() && onward->from != trunk.from) {
            tail.go(trunk.from, onward->from, hold.part, hold.variant, Role::out);
        }
    }
    tail.pad(onward == rest.end() ? 0.0 : phaseOf(onward->begin));
    append(score, onward, rest.end());
}

void easeBack(Score& score, const Library& library, std::size_t i, Beat now, const std::vector<Move>& paths)
{
    const Move hold = score.moves[i];
    const std::vector<Move> rest = takeRest(score, i, now, true);
    Tail tail{score, library};
    for (std::size_t path = 0; path + 1 < paths.size(); ++path) {
        tail.piece(paths[path], 1.0f, 0.0f, "Ease off: back the way you came.");
    }
    const Move& trunk = paths.back();
    const float part = partInTime(easedRange);
    tail.piece(trunk, 1.0f, part, "Ease off: back the way you came.");
    Move staying = trunk;
    staying.role = Role::hold;
    tail.stay(staying, part, std::max(hold.end().value - tail.end().value, 1.0), stays);
    tail.piece(trunk, part, 0.0f, "And slowly all the way back.");
    goOn(tail, score, trunk, hold, rest);
}

void easeOnward(Score& score, const Library& library, std::size_t i, Beat now, std::size_t out)
{
    const Move hold = score.moves[i];
    const Move path = score.moves[out];
    const Beat end = hold.end();
    const std::vector<Move> rest = takeRest(score, i, now, true);
    Tail tail{score, library};
    const float part = partInTime(1.0f - easedRange);
    Move staying = path;
    staying.role = Role::hold;
    tail.piece(path, 0.0f, part, "Ease off: begin the way out.");
    tail.stay(staying, part, std::max(end.value - tail.end().value, 1.0), stays);
    tail.piece(path, part, 1.0f, path.instruction);
    tail.pad(phaseOf(path.end()));
    append(score, rest.begin() + place(out - i), rest.end());
}

void setEasier(Score& score, std::size_t part)
{
    for (Move& move : score.moves) {
        move.variant = move.part == part ? "easier" : move.variant;
    }
    score.parts[part].variant = "easier";
}

// Goes to about 60 % of the trunk's path, stays as long as the hold lasts, and goes back.
void stopShort(Score& score, const Library& library, std::size_t i, const Move& trunk)
{
    const Move hold = score.moves[i];
    const auto begin = std::ranges::find(score.moves, trunk.path, &Move::path);
    const std::vector<Move> rest{score.moves.begin() + place(i) + 1, score.moves.end()};
    score.moves.erase(begin, score.moves.end());
    Tail tail{score, library};
    const float part = partInTime(easedRange);
    tail.piece(trunk, 0.0f, part, trunk.instruction);
    score.moves.back().role = trunk.role;
    Move staying = trunk;
    staying.role = Role::hold;
    tail.pad(0.0);
    tail.stay(staying, part, hold.length.value, stays);
    tail.piece(trunk, part, 0.0f, "And slowly all the way back.");
    goOn(tail, score, trunk, hold, rest);
}

} // namespace

bool easeFromStart(Score& score, const Library& library, std::size_t part, std::size_t keyPose)
{
    for (std::size_t i = 0; i < score.moves.size(); ++i) {
        const Move& move = score.moves[i];
        if (move.part != part || move.role != Role::hold || move.to != keyPose) {
            continue;
        }
        const std::vector<Move> paths =
            move.rounds > 0 || move.from != move.to ? std::vector<Move>{} : pathsBack(score, library, i);
        if (paths.empty()) {
            setEasier(score, part);
        } else {
            stopShort(score, library, i, paths.back());
        }
        return true;
    }
    return false;
}

Refusal easeOff(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    if (move.rounds > 0) {
        for (std::size_t i = present + 1; i < score.moves.size() && score.moves[i].part == move.part; ++i) {
            score.moves[i].variant = "easier";
        }
        return {};
    }
    if (move.role != Role::hold || move.from != move.to) {
        return "Ease off works in a hold.";
    }
    const std::vector<Move> paths = pathsBack(score, library, present);
    if (!paths.empty()) {
        easeBack(score, library, present, now, paths);
        return {};
    }
    const auto next = std::find_if(score.moves.begin() + place(present) + 1, score.moves.end(),
                                   [](const Move& later) { return later.from != later.to; });
    const bool leadsOut = next != score.moves.end() && next->part == move.part && next->from == move.to &&
                          next->first == 0.0f && next->last == 1.0f && !next->eased;
    if (leadsOut) {
        easeOnward(score, library, present, now, static_cast<std::size_t>(next - score.moves.begin()));
        return {};
    }
    return "From here there is no way to ease off; stop leads out.";
}

} // namespace vinyasa
