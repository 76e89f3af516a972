// SPDX-License-Identifier: MIT
#include "practice/obey.h"

#include <algorithm>
#include <utility>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

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

} // namespace

void obey(Guide& guide, const Library&, Commands::HoldLonger)
{
    edited(guide, holdLonger(guide.score, guide.beat, 1), {"One breath longer."});
}

void obey(Guide& guide, const Library&, Commands::HoldShorter)
{
    edited(guide, holdLonger(guide.score, guide.beat, -1), {"One breath shorter."});
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
    const std::size_t part = presentMove(guide).part;
    const bool isNow = chooseVariant(guide.score, library, guide.beat, chosen.variant);
    const Asana* asana = findAsana(library, guide.score.parts[part].id);
    const Variant* variant = asana == nullptr ? nullptr : findVariant(*asana, chosen.variant);
    const bool waits = guide.waiting; // for its key, whatever comes then
    edited(guide, {},
           variant == nullptr ? Notice{isNow ? "Full range" : "The next time: full range"}
                              : Notice{isNow ? "{1}" : "The next time: {1}", variant->name});
    guide.waiting = waits;
}

void obey(Guide& guide, const Library& library, Commands::SkipAsana)
{
    const std::string name = guide.score.parts[presentMove(guide).part].name;
    edited(guide, skipPart(guide.score, library, guide.beat), {"{1} is left out today.", name});
}

void obey(Guide& guide, const Library& library, Commands::EaseOff)
{
    const Move move = presentMove(guide);
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
    guide.leadBefore = std::exchange(guide.lead, Lead::flow);
    guide.paused = false;
    guide.countdown = {};
}

} // namespace vinyasa
