// SPDX-License-Identifier: MIT
#include "any_commands.h"

#include "practice/obey.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

bool isStep(const Score& score, Beat beat)
{
    return beat == lengthOf(score) || std::ranges::find(score.moves, beat, &Move::begin) != score.moves.end();
}

} // namespace

Whereabouts::Whereabouts(const Guide& guide)
    : beat{guide.beat}, length{lengthOf(guide.score)}, part{partAt(guide)}, revision{guide.revision},
      over{guide.stage == Stage::over}, startsOver{guide.startsOver}, owesABreath{guide.lead == Lead::breath &&
                                                                                  guide.followed.owed}
{
    if (guide.loop) {
        loop = guide.loop->end - guide.loop->begin;
    }
}

GuideCommand anyCommand(std::mt19937& random)
{
    static const std::vector<GuideCommand> usual{
        Commands::TogglePause{},
        Commands::Pause{},
        Commands::NextStep{},
        Commands::NextStep{},
        Commands::PreviousStep{},
        Commands::NextAsana{},
        Commands::PreviousAsana{},
        Commands::GoToAsana{2},
        Commands::GoToAsana{9},
        Commands::GoTo{Beat{7.3}},
        Commands::Nudge{Seconds{0.2}},
        Commands::HoldLonger{},
        Commands::HoldLonger{},
        Commands::HoldShorter{},
        Commands::Faster{},
        Commands::Slower{},
        Commands::ResetSpeed{},
        Commands::RepeatSide{},
        Commands::ToggleLoop{},
        Commands::ToggleStartingOver{},
        Commands::ChooseVariant{"easier"},
        Commands::ChooseVariant{""},
        Commands::SkipAsana{},
        Commands::EaseOff{},
        Commands::LeadBy{Lead::flow},
        Commands::LeadBy{Lead::steps},
        Commands::LeadBy{Lead::breath},
        Commands::NextLead{},
        Commands::BreatheIn{},
        Commands::BreatheOut{},
    };
    // It ends a practice, and little can be tried after it.
    const std::size_t choice = random() % (4 * usual.size());
    return choice == 0 ? GuideCommand{Commands::Stop{}} : usual[choice % usual.size()];
}

bool stepsThrough(const GuideCommand& command)
{
    return isOneOf<Commands::NextStep, Commands::PreviousStep, Commands::NextAsana, Commands::PreviousAsana,
                   Commands::GoToAsana>(command);
}

std::string faultOfCommand(const Whereabouts& before, const Guide& after, const GuideCommand& command)
{
    if (after.beat < Beat{} || after.beat > lengthOf(after.score)) {
        return "it left its timeline";
    }
    if (after.beat == before.beat) {
        return "";
    }
    if (stepsThrough(command)) {
        return isStep(after.score, after.beat) ? "" : "it arrived in the middle of a step";
    }
    if (const auto* to = std::get_if<Commands::GoTo>(&command)) {
        return after.beat == std::min(to->beat, lengthOf(after.score)) ? "" : "it is not where it was told to go";
    }
    if (std::holds_alternative<Commands::Nudge>(command)) {
        return std::abs((after.beat - before.beat).value) < 0.051 ? "" : "a nudge is no leap";
    }
    if (before.over && std::holds_alternative<Commands::TogglePause>(command)) {
        return after.beat == Beat{} ? "" : "it did not begin again";
    }
    return "it moved without having been told";
}

std::string faultOfTime(const Whereabouts& before, const Guide& after, Seconds dt)
{
    constexpr double rounding = 1e-9;
    if (after.beat < Beat{} || after.beat > lengthOf(after.score)) {
        return "it left its timeline";
    }
    const double most = fastestPace / 60.0 * std::clamp(dt.value, 0.0, 0.1) + rounding;
    const double went = (after.beat - before.beat).value;
    const bool countsABreath = before.owesABreath && !after.followed.owed;
    const std::array<double, 4> returns{
        0.0,                                          // it just goes on
        before.loop.value,                            // to where the loop begins
        countsABreath ? -1.0 : 0.0,                   // to the same picture, a breath later
        before.startsOver ? before.length.value : 0.0 // to the start
    };
    const bool follows = std::ranges::any_of(returns, [&](double way) { return std::abs(went + way) <= most; });
    return follows ? "" : "it hurried by " + std::to_string(went) + " in " + std::to_string(dt.value);
}

} // namespace vinyasa
