// SPDX-License-Identifier: MIT
#include "app/pad_map.h"

#include <algorithm>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

const PadBinding* bindingOf(const std::vector<PadRow>& map, PadButton button)
{
    for (const PadRow& row : map) {
        const auto found = std::ranges::find(row.bindings, button, &PadBinding::button);
        if (found != row.bindings.end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace

// Blind, from the mat: all four buttons under the thumb do the same.
std::vector<PadRow> padMap()
{
    using enum PadButton;
    const Commands::NextStep next;
    return {
        {{{faceDown, next}, {faceRight, next}, {faceLeft, next}, {faceUp, next}}, "Next step, or go on"},
        {{{left, Commands::PreviousStep{}}, {right, next}}, "Previous step, next step"},
        {{{up, Commands::HoldLonger{}}, {down, Commands::HoldShorter{}}}, "Hold longer, hold shorter"},
        {{{leftShoulder, Commands::PreviousAsana{}}, {rightShoulder, Commands::NextAsana{}}},
         "Previous asana, next asana"},
        {{{leftTrigger, Commands::BreatheIn{}, Commands::BreatheOut{}},
          {rightTrigger, Commands::BreatheIn{}, Commands::BreatheOut{}}},
         "Held while you breathe in"},
        {{{start, Commands::TogglePause{}}}, "Pause or go on"},
        {{{back, Commands::Stop{}}}, "The safe way out, then rest"},
    };
}

std::optional<GuideCommand> commandFor(const std::vector<PadRow>& map, PadPress press)
{
    const PadBinding* const binding = bindingOf(map, press.button);
    return binding != nullptr ? std::optional{binding->pressed} : std::nullopt;
}

std::optional<GuideCommand> commandFor(const std::vector<PadRow>& map, PadRelease release)
{
    const PadBinding* const binding = bindingOf(map, release.button);
    return binding != nullptr ? binding->released : std::nullopt;
}

std::string_view nameOf(PadButton button)
{
    switch (button) {
    case PadButton::faceDown:
        return "A";
    case PadButton::faceRight:
        return "B";
    case PadButton::faceLeft:
        return "X";
    case PadButton::faceUp:
        return "Y";
    case PadButton::left:
        return "Cross left";
    case PadButton::right:
        return "Cross right";
    case PadButton::up:
        return "Cross up";
    case PadButton::down:
        return "Cross down";
    case PadButton::leftShoulder:
        return "Left shoulder";
    case PadButton::rightShoulder:
        return "Right shoulder";
    case PadButton::leftTrigger:
        return "Left trigger";
    case PadButton::rightTrigger:
        return "Right trigger";
    case PadButton::start:
        return "Start";
    case PadButton::back:
        return "Back";
    }
    return "";
}

std::vector<KeyRow> padRows(const std::vector<PadRow>& map, const Words& words)
{
    std::vector<KeyRow> rows;
    for (const PadRow& row : map) {
        std::string buttons;
        for (const PadBinding& binding : row.bindings) {
            buttons += (buttons.empty() ? "" : " / ") + words(nameOf(binding.button));
        }
        rows.push_back({buttons, words(row.meaning)});
    }
    return rows;
}

} // namespace vinyasa
