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

using Commands = GuideCommands;

constexpr double nearEnough = 1e-6;

bool isMoving(const Guide& guide)
{
    return guide.stage == Stage::practising || guide.stage == Stage::stopping;
}

void goTo(Guide& guide, Beat beat)
{
    guide.beat = std::clamp(beat, Beat{}, lengthOf(guide.score));
    guide.inPause = {};
    guide.waiting = false;
    guide.loop.reset();
    guide.followed.rate = 0.0;
    guide.stage = guide.stage == Stage::over ? Stage::practising : guide.stage;
}

void setSpeed(Guide& guide, double speed)
{
    guide.speed = followableSpeed(guide.basePace, speed);
    guide.inPause = {};
    guide.notice = std::to_string(std::lround(breathsPerMinute(guide.basePace) * guide.speed)) + " breaths a minute.";
}

const Move& present(const Guide& guide)
{
    return guide.score.moves[moveAt(guide.score, guide.beat)];
}

// Where a part begins with the way to it.
Beat beginOf(const Score& score, std::size_t part)
{
    return std::ranges::find(score.moves, part, &Move::part)->begin;
}

// An edit that refuses leaves all as it was and says why.
void edited(Guide& guide, const Refusal& refusal, const std::string& done)
{
    guide.notice = refusal.empty() ? done : refusal;
    if (refusal.empty()) {
        ++guide.revision;
        guide.loop.reset();
        guide.waiting = false;
    }
}

void obey(Guide& guide, const Library&, Commands::TogglePause)
{
    guide.paused = !guide.paused;
    guide.countdown = guide.paused ? Seconds{} : countdownLength;
    guide.notice = guide.paused ? "Paused." : "Going on in three seconds.";
}

void obey(Guide& guide, const Library&, Commands::Go)
{
    guide.waiting = false;
}

void obey(Guide& guide, const Library&, Commands::RestartStep)
{
    goTo(guide, present(guide).begin);
}

void obey(Guide& guide, const Library&, Commands::NextStep)
{
    goTo(guide, present(guide).end());
}

void obey(Guide& guide, const Library&, Commands::PreviousStep)
{
    goTo(guide, guide.score.moves[moveAt(guide.score, {present(guide).begin.value - nearEnough})].begin);
}

void obey(Guide& guide, const Library&, Commands::NextAsana)
{
    const std::size_t part = present(guide).part;
    const auto& moves = guide.score.moves;
    const auto next = std::find_if(moves.begin() + static_cast<std::ptrdiff_t>(moveAt(guide.score, guide.beat)),
                                   moves.end(), [&](const Move& move) { return move.part != part; });
    goTo(guide, next == moves.end() ? lengthOf(guide.score) : next->begin);
}

void obey(Guide& guide, const Library&, Commands::PreviousAsana)
{
    const Beat begin = beginOf(guide.score, present(guide).part);
    const bool isBehind = begin.value + 0.5 < guide.beat.value;
    const Beat before{begin.value - nearEnough};
    goTo(guide, isBehind || begin.value <= 0.0
                    ? begin
                    : beginOf(guide.score, guide.score.moves[moveAt(guide.score, before)].part));
}

void obey(Guide& guide, const Library&, Commands::HoldLonger)
{
    edited(guide, holdLonger(guide.score, guide.beat, 1), "One breath longer.");
}

void obey(Guide& guide, const Library&, Commands::HoldShorter)
{
    edited(guide, holdLonger(guide.score, guide.beat, -1), "One breath shorter.");
}

void obey(Guide& guide, const Library&, Commands::Faster)
{
    setSpeed(guide, guide.speed * speedStep);
}

void obey(Guide& guide, const Library&, Commands::Slower)
{
    setSpeed(guide, guide.speed / speedStep);
}

void obey(Guide& guide, const Library&, Commands::ResetSpeed)
{
    setSpeed(guide, 1.0);
}

void obey(Guide& guide, const Library& library, Commands::RepeatSide)
{
    edited(guide, repeatHold(guide.score, library, guide.beat), "Once more.");
}

void obey(Guide& guide, const Library& library, Commands::ToggleLoop)
{
    if (guide.loop) {
        guide.loop.reset();
        guide.notice = "Going on.";
        return;
    }
    const auto added = addThereAndBack(guide.score, library, guide.beat);
    edited(guide, added ? Refusal{} : "Nobody can turn round here.", "There and back until you say so.");
    if (added) {
        guide.loop = Loop{guide.score.moves[*added].begin, guide.score.moves[*added + 1].end()};
    }
}

void obey(Guide& guide, const Library& library, Commands::SkipAsana)
{
    const std::string name = guide.score.parts[present(guide).part].name;
    edited(guide, skipPart(guide.score, library, guide.beat), name + " is left out today.");
}

void obey(Guide& guide, const Library& library, Commands::EaseOff)
{
    const Move move = present(guide);
    const Refusal refusal = easeOff(guide.score, library, guide.beat);
    edited(guide, refusal, "Easing off to about 60 %.");
    const EasedPlace place{guide.score.parts[move.part].id, move.to};
    if (refusal.empty() && std::ranges::find(guide.easedOff, place) == guide.easedOff.end()) {
        guide.easedOff.push_back(place);
    }
}

void obey(Guide& guide, const Library& library, Commands::Stop)
{
    if (guide.stage != Stage::practising) {
        guide.stage = Stage::quit;
        return;
    }
    leaveForRest(guide.score, library, guide.beat);
    edited(guide, {}, "Stopping. Slowly out, then rest.");
    guide.stage = Stage::stopping;
    guide.lead = Lead::flow;
    guide.paused = false;
    guide.countdown = {};
}

void obey(Guide& guide, const Library&, Commands::LeadBy by)
{
    if (guide.lead == Lead::breath && by.lead == Lead::flow) {
        guide.basePace = learnedPace(guide.followed);
        guide.speed = 1.0;
    }
    guide.lead = by.lead;
    guide.waiting = false;
    guide.inPause = {};
    guide.followed.rate = 0.0;
    guide.followed.inhaling = breathAt(guide.beat).phase == BreathPhase::inhale;
    guide.followed.sinceTurn = {};
}

void obey(Guide& guide, const Library&, Commands::BreatheIn)
{
    turnBreath(guide.followed, true);
}

void obey(Guide& guide, const Library&, Commands::BreatheOut)
{
    turnBreath(guide.followed, false);
}

// While a practice is on its way out, and after it, only these are heard.
bool isHeard(const Guide& guide, const GuideCommand& command)
{
    const bool always =
        std::holds_alternative<Commands::Stop>(command) || std::holds_alternative<Commands::TogglePause>(command);
    const bool slower = std::holds_alternative<Commands::Slower>(command);
    return guide.stage != Stage::quit &&
           (always || guide.stage == Stage::practising || (guide.stage == Stage::stopping && slower));
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
        guide.beat = lengthOf(guide.score);
        guide.stage = Stage::over;
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

Guide apply(Guide guide, const Library& library, const GuideCommand& command)
{
    if (guide.stage == Stage::gettingReady) {
        // Whoever gives a command is ready.
        guide.leadIn = {};
        guide.stage = Stage::practising;
    }
    if (isHeard(guide, command)) {
        std::visit([&](const auto& given) { obey(guide, library, given); }, command);
    }
    return guide;
}

Guide advance(Guide guide, Seconds dt)
{
    if (dt > longestSleep) {
        guide.paused = guide.paused || guide.stage != Stage::over;
        guide.countdown = {};
        return guide;
    }
    dt = std::clamp(dt, Seconds{}, longestStep);
    guide.followed.sinceTurn = guide.followed.sinceTurn + dt;
    if (guide.paused || guide.waiting) {
        return guide;
    }
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
