// SPDX-License-Identifier: MIT
// Which commands are heard, and when.
#include "practice/obey.h"

#include <utility>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

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

Guide onceMore(Guide guide, const Library& library, Score planned)
{
    for (Move& move : planned.moves) {
        const Part& done = guide.score.parts[move.part]; // those of the plan come first
        move.variant = planned.parts[move.part].variant != done.variant ? done.variant : move.variant;
    }
    for (std::size_t part = 0; part < planned.parts.size(); ++part) {
        planned.parts[part].variant = guide.score.parts[part].variant;
    }
    const bool wasStopped = guide.score.parts.size() > planned.parts.size();
    guide.score = std::move(planned);
    ++guide.revision;
    const auto eased = std::exchange(guide.easedOff, {});
    guide = easedAgain(std::move(guide), library, eased);
    guide = apply(std::move(guide), library, GuideCommands::GoTo{});
    const Lead before = guide.leadBefore;
    return wasStopped ? apply(std::move(guide), library, GuideCommands::LeadBy{before}) : guide;
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
