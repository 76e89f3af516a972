// SPDX-License-Identifier: MIT
#include "app/keymap.h"

#include <algorithm>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

constexpr Seconds oneFrame{1.0 / 30.0};

Binding bind(Key key, const Action& action)
{
    return {{key}, action};
}

Binding bind(char key, const Action& action)
{
    return bind(keyFor(key), action);
}

Binding bindCtrl(Key key, const Action& action)
{
    return {{key, true}, action};
}

Binding bindShift(Key key, const Action& action)
{
    return {{key, false, true}, action};
}

Binding bindCtrlShift(Key key, const Action& action)
{
    return {{key, true, true}, action};
}

// How the figure is looked at.
std::vector<KeymapRow> viewRows()
{
    using enum ViewAction;
    return {
        {{bind('v', nextView)}, "Next view: own, side, front, above"},
        {{bind(Key::numpad1, front), bind(Key::numpad3, side), bind(Key::numpad7, above)},
         "From the front, the side, above"},
        {{bindShift(Key::left, orbitLeft), bindShift(Key::right, orbitRight), bindShift(Key::up, orbitUp),
          bindShift(Key::down, orbitDown)},
         "Turn the figure",
         true},
        {{bindCtrlShift(Key::left, panLeft), bindCtrlShift(Key::right, panRight), bindCtrlShift(Key::up, panUp),
          bindCtrlShift(Key::down, panDown)},
         "Move the picture",
         true},
        {{bind('z', zoomIn), bindShift(keyFor('z'), zoomOut), bind(Key::home, reset)},
         "Closer, further away, as it was",
         true},
        {{bind('r', turnPicture), bindShift(keyFor('m'), mirror)}, "Turn the picture for a head that lies; mirror it"},
        {{bind('d', distance)}, "Large words for across the room"},
    };
}

std::vector<Binding> digits()
{
    std::vector<Binding> bindings;
    for (int number = 1; number <= 5; ++number) {
        bindings.push_back(bind(static_cast<char>('0' + number), Commands::GoToAsana{number}));
    }
    return bindings;
}

} // namespace

// A presenter's clicker types Page Up and Page Down, b or a full stop to darken the screen, F5 and Esc to begin and end
// a show: from the mat these are the steps, a pause, and the whole screen.
std::vector<KeymapRow> defaultKeymap()
{
    using enum PlayerAction;
    std::vector<KeymapRow> rows{
        {{bind(Key::space, Commands::TogglePause{}), bind('b', Commands::TogglePause{})}, "Pause, go on"},
        {{bind(Key::right, Commands::NextStep{}), bind(Key::pageDown, Commands::NextStep{})},
         "Next step; go on where one waits",
         true},
        {{bind(Key::left, Commands::PreviousStep{}), bind(Key::pageUp, Commands::PreviousStep{})},
         "Previous step",
         true},
        {{bindCtrl(Key::left, Commands::PreviousAsana{}), bindCtrl(Key::right, Commands::NextAsana{})},
         "Previous, next asana"},
        {digits(), "The asana of that number"},
        {{bind(Key::up, Commands::HoldLonger{}), bind(Key::down, Commands::HoldShorter{})},
         "Hold a breath longer, shorter",
         true},
        {{bind(Key::enter, Commands::EaseOff{})}, "Ease off to about 60 %"},
        {{bind(Key::end, Commands::Stop{})}, "Stop safely, then rest; twice: quit"},
        {{bind('w', Commands::NextLead{})}, "Who leads: the clock, your key, your breath"},
        {{bind('a', Commands::RepeatSide{})}, "This side once more"},
        {{bind('l', Commands::ToggleLoop{}), bindCtrl(keyFor('l'), Commands::ToggleStartingOver{})},
         "There and back; start over at the end"},
        {{bind(Key::deleteForward, Commands::SkipAsana{})}, "Leave this asana out today"},
        {{bind('[', Commands::Slower{}), bind(']', Commands::Faster{}), bind(Key::backspace, Commands::ResetSpeed{})},
         "Breathe slower, faster, as usual",
         true},
        {{bind(',', Commands::Nudge{Seconds{-oneFrame.value}}), bind('.', Commands::Nudge{oneFrame})},
         "One frame back, on",
         true},
        {{bind(Key::mediaPlay, Commands::TogglePause{}), bind(Key::mediaStop, Commands::Pause{})},
         "Pause or go on, pause"},
        {{bind(Key::mediaPrevious, Commands::PreviousStep{}), bind(Key::mediaNext, Commands::NextStep{})},
         "Previous, next step"},
        {{bind('e', nextVariant)}, "Next variant: easier, props"},
        {{bind('n', nextTheme)}, "Next colours: day, evening, high contrast"},
        {{bind('x', nextStyle)}, "Body, bones, both"},
        {{bind('k', toggleSpine)}, "How the spine bends"},
        {{bind('g', toggleGhost), bind('t', toggleTrails)}, "The next key pose, trails"},
        {{bind('+', largerText), bind('-', smallerText)}, "Text larger, smaller", true},
        {{bind('f', toggleFullscreen), bind(Key::f11, toggleFullscreen), bind(Key::f5, toggleFullscreen)},
         "Whole screen"},
        {{bind(Key::escape, stepBack)}, "Leave these keys, the whole screen"},
        {{bind('s', screenshot)}, "Save a picture"},
        {{bind('?', toggleKeys), bind('h', toggleKeys), bind(Key::f1, toggleKeys)}, "These keys"},
        {{bind('q', quit), {{keyFor('q'), true}, quit}}, "Quit"},
    };
    const auto spine = std::ranges::find(rows, std::string{"How the spine bends"}, &KeymapRow::meaning);
    const std::vector<KeymapRow> views = viewRows();
    rows.insert(spine, views.begin(), views.end());
    return rows;
}

std::optional<Action> actionFor(const std::vector<KeymapRow>& keymap, const KeyPress& press)
{
    for (const KeymapRow& row : keymap) {
        for (const Binding& binding : row.bindings) {
            if (binding.chord == Chord{press.key, press.ctrl, press.shift}) {
                const bool meant = !press.alt && (row.repeats || !press.repeat);
                return meant ? std::optional{binding.action} : std::nullopt;
            }
        }
    }
    return std::nullopt;
}

std::vector<KeymapRow> keymapFor(std::vector<KeymapRow> keymap, Lead lead)
{
    if (lead == Lead::breath) {
        for (KeymapRow& row : keymap) {
            std::erase_if(row.bindings, [](const Binding& binding) { return binding.chord == Chord{Key::space}; });
        }
        std::erase_if(keymap, [](const KeymapRow& row) { return row.bindings.empty(); });
        keymap.insert(keymap.begin(), {{bind(Key::space, GuideCommands::BreatheIn{})}, "Inhale while held, exhale"});
    }
    return keymap;
}

std::vector<KeyRow> keyRows(const std::vector<KeymapRow>& keymap, const Words& words)
{
    std::vector<KeyRow> rows;
    for (const KeymapRow& row : keymap) {
        std::string keys;
        for (const Binding& binding : row.bindings) {
            keys += (keys.empty() ? "" : " / ") + nameOf(binding.chord, words);
        }
        rows.push_back({keys, words(row.meaning)});
    }
    return rows;
}

} // namespace vinyasa
