// SPDX-License-Identifier: MIT
#include "practice/obey.h"

#include <algorithm>
#include <utility>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

constexpr double nearEnough = 1e-6;
constexpr Beat grace{0.3}; // so far into a step or an asana, going back goes to its begin

} // namespace

void goTo(Guide& guide, Beat beat)
{
    guide.beat = std::clamp(beat, Beat{}, lengthOf(guide.score));
    guide.inPause = {};
    guide.waiting = false;
    guide.loop.reset();
    guide.followed.rate = 0.0;
    guide.stage = guide.stage == Stage::over ? Stage::practising : guide.stage;
    guide.revision += takeUpVariants(guide.score, guide.beat) ? 1 : 0;
}

const Move& presentMove(const Guide& guide)
{
    return guide.score.moves[moveAt(guide.score, guide.beat)];
}

Beat beginOf(const Score& score, std::size_t part)
{
    return std::ranges::find(score.moves, part, &Move::part)->begin;
}

void obey(Guide& guide, const Library&, Commands::TogglePause)
{
    if (guide.stage == Stage::over) {
        goTo(guide, Beat{});
        return;
    }
    guide.paused = !guide.paused;
    guide.countdown = guide.paused ? Seconds{} : countdownLength;
}

void obey(Guide& guide, const Library&, Commands::Pause)
{
    guide.paused = true;
    guide.countdown = {};
}

void obey(Guide& guide, const Library&, Commands::NextStep)
{
    if (!std::exchange(guide.waiting, false)) {
        goTo(guide, presentMove(guide).end());
    }
}

void obey(Guide& guide, const Library&, Commands::PreviousStep)
{
    const Beat begin = presentMove(guide).begin;
    const bool isBehind = begin + grace < guide.beat;
    goTo(guide, isBehind ? begin : guide.score.moves[moveAt(guide.score, {begin.value - nearEnough})].begin);
}

void obey(Guide& guide, const Library&, Commands::NextAsana)
{
    const std::size_t part = presentMove(guide).part;
    const auto& moves = guide.score.moves;
    const auto next = std::find_if(moves.begin() + static_cast<std::ptrdiff_t>(moveAt(guide.score, guide.beat)),
                                   moves.end(), [&](const Move& move) { return move.part != part; });
    goTo(guide, next == moves.end() ? lengthOf(guide.score) : next->begin);
}

void obey(Guide& guide, const Library&, Commands::PreviousAsana)
{
    const Beat begin = beginOf(guide.score, presentMove(guide).part);
    const bool isBehind = begin + grace < guide.beat;
    const Beat before{begin.value - nearEnough};
    goTo(guide, isBehind || begin.value <= 0.0
                    ? begin
                    : beginOf(guide.score, guide.score.moves[moveAt(guide.score, before)].part));
}

void obey(Guide& guide, const Library&, Commands::GoToAsana to)
{
    const std::size_t part = static_cast<std::size_t>(std::max(to.number, 1)) - 1;
    const bool isThere = std::ranges::find(guide.score.moves, part, &Move::part) != guide.score.moves.end();
    if (isThere) { // not left out
        goTo(guide, beginOf(guide.score, part));
    }
}

void obey(Guide& guide, const Library&, Commands::GoTo to)
{
    goTo(guide, to.beat);
}

void obey(Guide& guide, const Library& library, Commands::Nudge nudge)
{
    const Pace pace = paceOf(guide);
    goTo(guide, beatAt(pace, timeOf(pace, guide.beat) + nudge.by));
    obey(guide, library, Commands::Pause{});
}

} // namespace vinyasa
