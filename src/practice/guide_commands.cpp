// SPDX-License-Identifier: MIT
// What each command does.
#include "core/words.h"
#include "practice/follow.h"
#include "practice/guide.h"
#include "practice/score_edits.h"
#include "practice/tempo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

constexpr double nearEnough = 1e-6;
constexpr Beat grace{0.3}; // so far into a step or an asana, going back goes to its begin

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
    guide.notice = {"{1} breaths a minute", shortNumber(breathsPerMinute(guide.basePace) * guide.speed)};
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
void edited(Guide& guide, const Refusal& refusal, const Notice& done)
{
    guide.notice = refusal.empty() ? done : Notice{refusal};
    if (refusal.empty()) {
        ++guide.revision;
        guide.loop.reset();
        guide.waiting = false;
    }
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
        goTo(guide, present(guide).end());
    }
}

void obey(Guide& guide, const Library&, Commands::PreviousStep)
{
    const Beat begin = present(guide).begin;
    const bool isBehind = begin + grace < guide.beat;
    goTo(guide, isBehind ? begin : guide.score.moves[moveAt(guide.score, {begin.value - nearEnough})].begin);
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

void obey(Guide& guide, const Library&, Commands::HoldLonger)
{
    edited(guide, holdLonger(guide.score, guide.beat, 1), {"One breath longer."});
}

void obey(Guide& guide, const Library&, Commands::HoldShorter)
{
    edited(guide, holdLonger(guide.score, guide.beat, -1), {"One breath shorter."});
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
    edited(guide, repeatHold(guide.score, library, guide.beat), {"Once more."});
}

void obey(Guide& guide, const Library& library, Commands::ToggleLoop)
{
    if (guide.loop) {
        guide.loop.reset();
        guide.notice = {"Going on."};
        return;
    }
    const auto added = addThereAndBack(guide.score, library, guide.beat);
    edited(guide, added ? Refusal{} : "Nobody can turn round here.", {"There and back until you say so."});
    if (added) {
        guide.loop = Loop{guide.score.moves[*added].begin, guide.score.moves[*added + 1].end()};
    }
}

void obey(Guide& guide, const Library&, Commands::ToggleStartingOver)
{
    guide.startsOver = !guide.startsOver;
    guide.notice = {guide.startsOver ? "Starts over at the end" : "Ends at the end"};
}

void obey(Guide& guide, const Library& library, const Commands::ChooseVariant& chosen)
{
    const std::size_t part = present(guide).part;
    const bool stays = chooseVariant(guide.score, guide.beat, chosen.variant);
    const Asana* asana = findAsana(library, guide.score.parts[part].id);
    const Variant* variant = asana == nullptr ? nullptr : findVariant(*asana, chosen.variant);
    edited(guide, {}, variant == nullptr ? Notice{"Full range"} : Notice{"{1}", variant->name});
    if (!stays) {
        goTo(guide, beginOf(guide.score, part));
    }
}

void obey(Guide& guide, const Library& library, Commands::SkipAsana)
{
    const std::string name = guide.score.parts[present(guide).part].name;
    edited(guide, skipPart(guide.score, library, guide.beat), {"{1} is left out today.", name});
}

// Where one already goes less far.
bool isEased(const Move& move)
{
    return move.role == Role::hold && move.from != move.to && move.first == move.last;
}

void goAllTheWayNextTime(Guide& guide, const Move& move)
{
    const std::string& asana = guide.score.parts[move.part].id;
    auto place = std::ranges::find(guide.easedOff, EasedPlace{asana, move.to});
    place = place != guide.easedOff.end() ? place : std::ranges::find(guide.easedOff, asana, &EasedPlace::asana);
    if (place != guide.easedOff.end()) {
        guide.easedOff.erase(place);
    }
    guide.notice = {"All the way the next time."};
}

void obey(Guide& guide, const Library& library, Commands::EaseOff)
{
    const Move move = present(guide);
    if (isEased(move)) {
        goAllTheWayNextTime(guide, move);
        return;
    }
    const Refusal refusal = easeOff(guide.score, library, guide.beat);
    edited(guide, refusal, {"Easing off to about 60 %."});
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
    edited(guide, {}, {"Stopping. Slowly out, then rest."});
    guide.stage = Stage::stopping;
    guide.lead = Lead::flow;
    guide.paused = false;
    guide.countdown = {};
}

Notice noticeOf(const Guide& guide, Lead before)
{
    switch (guide.lead) {
    case Lead::flow:
        return before == Lead::breath
                   ? Notice{"At your own pace: {1} breaths a minute", shortNumber(breathsPerMinute(paceOf(guide)))}
                   : Notice{"The clock leads"};
    case Lead::steps:
        return {"Each step waits for you"};
    case Lead::breath:
        break;
    }
    return {"Hold Space while you breathe in"};
}

void obey(Guide& guide, const Library&, Commands::LeadBy by)
{
    const Lead before = std::exchange(guide.lead, by.lead);
    if (before == Lead::breath && by.lead == Lead::flow) {
        guide.basePace = learnedPace(guide.followed);
        guide.speed = followableSpeed(guide.basePace, 1.0);
    }
    guide.waiting = false;
    guide.inPause = {};
    guide.followed.rate = 0.0;
    guide.followed.inhaling = breathAt(guide.beat).phase == BreathPhase::inhale;
    guide.followed.sinceTurn = {};
    guide.notice = noticeOf(guide, before);
}

void obey(Guide& guide, const Library& library, Commands::NextLead)
{
    constexpr std::array next{Lead::steps, Lead::breath, Lead::flow};
    obey(guide, library, Commands::LeadBy{next[static_cast<std::size_t>(guide.lead)]});
}

void obey(Guide& guide, const Library&, Commands::BreatheIn)
{
    turnBreath(guide.followed, true);
}

void obey(Guide& guide, const Library&, Commands::BreatheOut)
{
    turnBreath(guide.followed, false);
}

template <typename... Kinds>
bool isOneOf(const GuideCommand& command)
{
    return (std::holds_alternative<Kinds>(command) || ...);
}

bool goesSomewhere(const GuideCommand& command)
{
    return isOneOf<Commands::NextStep, Commands::PreviousStep, Commands::NextAsana, Commands::PreviousAsana,
                   Commands::GoToAsana, Commands::GoTo, Commands::Nudge>(command);
}

// While a practice is on its way out only what slows it is heard; after it, what begins it again.
bool isHeard(const Guide& guide, const GuideCommand& command)
{
    switch (guide.stage) {
    case Stage::gettingReady:
    case Stage::practising:
        return true;
    case Stage::stopping:
        return isOneOf<Commands::Stop, Commands::TogglePause, Commands::Pause, Commands::Slower>(command);
    case Stage::over:
        return goesSomewhere(command) || isOneOf<Commands::Stop, Commands::TogglePause>(command);
    case Stage::quit:
        break;
    }
    return false;
}

} // namespace

Guide easedAgain(Guide guide, const Library& library, const std::vector<EasedPlace>& places)
{
    for (const EasedPlace& place : places) {
        for (std::size_t part = 0; part < guide.score.parts.size(); ++part) {
            if (guide.score.parts[part].id == place.asana && easeFromStart(guide.score, library, part, place.keyPose)) {
                guide.easedOff.push_back(place);
                ++guide.revision;
            }
        }
    }
    return guide;
}

Guide apply(Guide guide, const Library& library, const GuideCommand& command)
{
    guide.notice = {};
    if (guide.stage == Stage::gettingReady && goesSomewhere(command)) {
        guide.leadIn = {};
        guide.stage = Stage::practising;
        if (isOneOf<Commands::NextStep>(command)) {
            return guide; // its first step
        }
    }
    if (isHeard(guide, command)) {
        std::visit([&](const auto& given) { obey(guide, library, given); }, command);
    }
    return guide;
}

} // namespace vinyasa
