// SPDX-License-Identifier: MIT
#include "practice/paths_back.h"
#include "practice/score_edits.h"
#include "practice/score_tail.h"

#include <algorithm>
#include <ranges>

namespace vinyasa {
namespace {

const std::string backAndAnew = "Back the way you came, then in anew.";

void setVariant(Score& score, std::size_t first, std::size_t part, const std::string& variant)
{
    for (std::size_t i = first; i < score.moves.size(); ++i) {
        if (score.moves[i].part == part) {
            score.moves[i].variant = variant;
        }
    }
}

// Out of the hold by the way it was reached and back into it: there the contacts and props are those of the variant.
void enterAnew(Score& score, const Library& library, std::size_t i, Beat now, const std::vector<Move>& paths,
               const std::string& variant)
{
    const Move hold = score.moves[i];
    const Beat left = hold.end() - now;
    const std::vector<Move> rest = takeRest(score, i, now, true);
    Tail tail{score, library};
    for (const Move& path : paths) {
        tail.piece(path, 1.0f, 0.0f, backAndAnew);
    }
    const std::size_t entered = score.moves.size();
    for (const Move& path : paths | std::views::reverse) {
        tail.go(path.from, path.to, hold.part, variant, Role::in);
    }
    tail.hold(hold.to, hold.part, variant, Role::hold, std::max(left, Beat{1.0}), hold.name, hold.instruction);
    tail.pad(rest.empty() ? 0.0 : phaseOf(rest.front().begin));
    append(score, rest.begin(), rest.end());
    setVariant(score, entered, hold.part, variant);
}

// The first move that does not belong to a path that has been begun.
std::size_t firstFresh(const Score& score, Beat now)
{
    const std::size_t present = moveAt(score, now);
    std::size_t first = score.moves[present].begin == now ? present : present + 1;
    const auto isBegun = [&](std::size_t i) {
        const auto begin = std::ranges::find(score.moves, score.moves[i].path, &Move::path);
        return static_cast<std::size_t>(begin - score.moves.begin()) < i;
    };
    while (first < score.moves.size() && isBegun(first)) {
        ++first;
    }
    return first;
}

} // namespace

bool chooseVariant(Score& score, const Library& library, Beat now, const std::string& variant)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    score.parts[move.part].variant = variant;
    const bool isHeld = move.role == Role::hold && move.from == move.to && move.rounds == 0;
    const std::vector<Move> paths = isHeld ? pathsBack(score, library, present) : std::vector<Move>{};
    if (!paths.empty()) {
        enterAnew(score, library, present, now, paths, variant);
        return true;
    }
    const std::size_t first = firstFresh(score, now);
    const bool isAhead = std::any_of(score.moves.begin() + place(first), score.moves.end(), [&](const Move& later) {
        return later.part == move.part && (later.role == Role::hold || later.rounds > 0) &&
               (!isHeld || later.to != move.to);
    });
    if (isAhead) {
        setVariant(score, first, move.part, variant);
    }
    return isAhead;
}

bool takeUpVariants(Score& score, Beat now)
{
    bool taken = false;
    for (std::size_t part = 0; part < score.parts.size(); ++part) {
        const auto begin = std::ranges::find(score.moves, part, &Move::part);
        const std::string& chosen = score.parts[part].variant;
        const bool isDone = std::ranges::any_of(
            score.moves, [&](const Move& move) { return move.part == part && move.variant == chosen; });
        if (begin != score.moves.end() && begin->begin >= now && !isDone) {
            setVariant(score, 0, part, chosen);
            taken = true;
        }
    }
    return taken;
}

} // namespace vinyasa
