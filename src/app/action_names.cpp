// SPDX-License-Identifier: MIT
#include "app/action_names.h"

namespace vinyasa {
namespace {

struct CommandName {
    std::string_view operator()(TogglePause) const { return "pause"; }
    std::string_view operator()(Pause) const { return "halt"; }
    std::string_view operator()(GoToBeat to) const { return to.beat > Beat{0.0} ? "to-end" : "to-start"; }
    std::string_view operator()(NudgeSeconds by) const { return by.by < Seconds{0.0} ? "frame-back" : "frame-on"; }
    std::string_view operator()(NextKeyPose) const { return "next-key-pose"; }
    std::string_view operator()(PreviousKeyPose) const { return "previous-key-pose"; }
    std::string_view operator()(NextStep) const { return "next-step"; }
    std::string_view operator()(PreviousStep) const { return "previous-step"; }
    std::string_view operator()(Faster) const { return "faster"; }
    std::string_view operator()(Slower) const { return "slower"; }
    std::string_view operator()(ResetSpeed) const { return "usual-pace"; }
    std::string_view operator()(ToggleLoop) const { return "loop"; }
};

struct ActionName {
    std::string_view operator()(const Command& command) const { return std::visit(CommandName{}, command); }

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
