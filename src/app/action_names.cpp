// SPDX-License-Identifier: MIT
#include "app/action_names.h"

#include <array>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

struct CommandName {
    std::string_view operator()(Commands::TogglePause) const { return "pause"; }
    std::string_view operator()(Commands::Pause) const { return "halt"; }
    std::string_view operator()(Commands::NextStep) const { return "next-step"; }
    std::string_view operator()(Commands::PreviousStep) const { return "previous-step"; }
    std::string_view operator()(Commands::NextAsana) const { return "next-asana"; }
    std::string_view operator()(Commands::PreviousAsana) const { return "previous-asana"; }
    std::string_view operator()(Commands::Nudge by) const { return by.by < Seconds{0.0} ? "frame-back" : "frame-on"; }
    std::string_view operator()(Commands::HoldLonger) const { return "longer"; }
    std::string_view operator()(Commands::HoldShorter) const { return "shorter"; }
    std::string_view operator()(Commands::Faster) const { return "faster"; }
    std::string_view operator()(Commands::Slower) const { return "slower"; }
    std::string_view operator()(Commands::ResetSpeed) const { return "usual-pace"; }
    std::string_view operator()(Commands::RepeatSide) const { return "once-more"; }
    std::string_view operator()(Commands::ToggleLoop) const { return "loop"; }
    std::string_view operator()(Commands::ToggleStartingOver) const { return "start-over"; }
    std::string_view operator()(Commands::SkipAsana) const { return "leave-out"; }
    std::string_view operator()(Commands::EaseOff) const { return "ease-off"; }
    std::string_view operator()(Commands::Stop) const { return "stop"; }
    std::string_view operator()(Commands::NextLead) const { return "who-leads"; }

    std::string_view operator()(Commands::GoToAsana to) const
    {
        constexpr std::array<std::string_view, 5> names{"asana-1", "asana-2", "asana-3", "asana-4", "asana-5"};
        return names.at(static_cast<std::size_t>(to.number) - 1);
    }

    // What no key can say.
    template <typename Other>
    std::string_view operator()(const Other&) const
    {
        return "";
    }
};

struct ActionName {
    std::string_view operator()(const GuideCommand& command) const { return std::visit(CommandName{}, command); }

    std::string_view operator()(ViewAction action) const
    {
        constexpr std::array<std::string_view, 18> names{
            "next-view",  "from-the-front", "from-the-side", "from-above", "reset-view", "turn-left",
            "turn-right", "turn-up",        "turn-down",     "move-left",  "move-right", "move-up",
            "move-down",  "closer",         "further-away",  "lie-down",   "mirror",     "distance"};
        return names.at(static_cast<std::size_t>(action));
    }

    std::string_view operator()(PlayerAction action) const
    {
        switch (action) {
        case PlayerAction::toggleFullscreen:
            return "whole-screen";
        case PlayerAction::stepBack:
            return "back";
        case PlayerAction::toggleKeys:
            return "keys";
        case PlayerAction::nextVariant:
            return "next-variant";
        case PlayerAction::nextTheme:
            return "next-colours";
        case PlayerAction::nextStyle:
            return "next-style";
        case PlayerAction::toggleSpine:
            return "spine";
        case PlayerAction::toggleGhost:
            return "next-pose";
        case PlayerAction::toggleTrails:
            return "trails";
        case PlayerAction::largerText:
            return "larger-text";
        case PlayerAction::smallerText:
            return "smaller-text";
        case PlayerAction::screenshot:
            return "picture";
        case PlayerAction::quit:
            return "quit";
        }
        return "";
    }
};

} // namespace

std::string_view nameOf(const Action& action)
{
    return std::visit(ActionName{}, action);
}

} // namespace vinyasa
