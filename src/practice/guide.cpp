// SPDX-License-Identifier: MIT
#include "practice/guide.h"

#include "practice/events.h"
#include "practice/follow.h"
#include "practice/score_edits.h"
#include "practice/tempo.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

bool isMoving(const Guide& guide)
{
    return guide.stage == Stage::practising || guide.stage == Stage::stopping;
}

// The seconds that a beat may take on: pauses of the breath first, then the beat itself.
void flow(Guide& guide, Seconds dt)
{
    const Pace pace = paceOf(guide);
    const double part = guide.beat.value - std::floor(guide.beat.value);
    const Seconds pause = part == 0.5                             ? pace.pauseFull
                          : part == 0.0 && guide.beat.value > 0.0 ? pace.pauseEmpty
                                                                  : Seconds{};
    if (guide.inPause < pause) {
        guide.inPause = guide.inPause + dt;
        return;
    }
    const double half = std::floor(guide.beat.value * 2.0 + 1.0) / 2.0; // the next turn of the breath
    const double rate = 0.5 / (part < 0.5 ? pace.inhale : pace.exhale).value;
    guide.beat.value = std::min(guide.beat.value + dt.value * rate, half);
    guide.inPause = {};
}

// What happens where the beat passes the end of something.
void arrive(Guide& guide, Beat before)
{
    if (guide.loop && guide.beat >= guide.loop->end) {
        guide.beat = guide.beat - (guide.loop->end - guide.loop->begin);
    }
    const Move& left = guide.score.moves[moveAt(guide.score, before)];
    const bool stepEnds = before < left.end() && guide.beat >= left.end();
    if (guide.lead == Lead::steps && stepEnds && left.end() < lengthOf(guide.score)) {
        guide.beat = left.end();
        guide.waiting = true;
    }
    if (guide.beat >= lengthOf(guide.score)) {
        const bool again = guide.startsOver && guide.stage == Stage::practising;
        guide.beat = again ? Beat{} : lengthOf(guide.score);
        guide.stage = again ? guide.stage : Stage::over;
        guide.revision += again && takeUpVariants(guide.score, guide.beat) ? 1 : 0;
    }
}

} // namespace

Guide startGuide(Score score, const Pace& pace, Seconds leadIn)
{
    Guide guide;
    guide.score = std::move(score);
    guide.basePace = pace;
    guide.leadIn = std::clamp(leadIn, shortestLeadIn, longestLeadIn);
    guide.stage = guide.leadIn.value > 0.0 ? Stage::gettingReady : Stage::practising;
    return guide;
}

Guide advance(Guide guide, Seconds dt)
{
    if (guide.paused || guide.waiting) {
        return guide; // however long that was: a step that waits loses nothing meanwhile
    }
    if (dt > longestSleep) {
        guide.paused = guide.stage != Stage::over;
        guide.countdown = {};
        return guide;
    }
    dt = std::clamp(dt, Seconds{}, longestStep);
    guide.followed.sinceTurn = guide.followed.sinceTurn + dt;
    if (guide.countdown.value > 0.0) {
        guide.countdown = std::max(guide.countdown - dt, Seconds{});
    } else if (guide.stage == Stage::gettingReady) {
        guide.leadIn = std::max(guide.leadIn - dt, Seconds{});
        guide.stage = guide.leadIn.value > 0.0 ? Stage::gettingReady : Stage::practising;
    } else if (isMoving(guide)) {
        const Beat before = guide.beat;
        if (guide.lead == Lead::breath) {
            guide.beat = followBreath(guide.followed, guide.score, guide.beat, dt);
        } else {
            flow(guide, dt);
        }
        arrive(guide, before);
    }
    return guide;
}

bool isRunning(const Guide& guide)
{
    return isPractised(guide) && !guide.waiting;
}

bool isPractised(const Guide& guide)
{
    return !guide.paused && (guide.stage == Stage::gettingReady || isMoving(guide));
}

std::size_t partAt(const Guide& guide)
{
    return guide.score.moves[moveAt(guide.score, guide.beat)].part;
}

Pace paceOf(const Guide& guide)
{
    return paceAt(guide.basePace, guide.speed);
}

BreathPhase phaseOf(const Guide& guide)
{
    if (guide.lead == Lead::breath) {
        return guide.followed.inhaling ? BreathPhase::inhale : BreathPhase::exhale;
    }
    return breathAt(guide.beat).phase;
}

} // namespace vinyasa
