// SPDX-License-Identifier: MIT
#include "app/keymap.h"

#include <limits>

namespace vinyasa {
namespace {

constexpr Seconds oneFrame{1.0 / 30.0};
constexpr Beat theEnd{std::numeric_limits<double>::infinity()};

Binding bind(Key key, const Action& action)
{
    return {{key}, action};
}

Binding bind(char key, const Action& action)
{
    return bind(keyFor(key), action);
}

} // namespace

// A presenter's clicker types Page Up and Page Down, b or a full stop to darken the screen, F5 and Esc to begin and end
// a show: from the mat these are the steps, a pause, and the whole screen.
std::vector<KeymapRow> defaultKeymap()
{
    using enum PlayerAction;
    return {
        {{bind(Key::space, TogglePause{}), bind('b', TogglePause{})}, "Pause, go on"},
        {{bind(Key::left, PreviousKeyPose{}), bind(Key::right, NextKeyPose{})}, "Previous, next key pose", true},
        {{bind(Key::up, PreviousStep{}), bind(Key::pageUp, PreviousStep{})}, "Previous instruction", true},
        {{bind(Key::down, NextStep{}), bind(Key::pageDown, NextStep{})}, "Next instruction", true},
        {{bind(',', NudgeSeconds{Seconds{-oneFrame.value}}), bind('.', NudgeSeconds{oneFrame})},
         "One frame back, on",
         true},
        {{bind(Key::home, GoToBeat{Beat{0.0}}), bind(Key::end, GoToBeat{theEnd})}, "To the start, the end"},
        {{bind(Key::mediaPlay, TogglePause{}), bind(Key::mediaStop, Pause{})}, "Pause or go on, pause"},
        {{bind(Key::mediaPrevious, PreviousKeyPose{}), bind(Key::mediaNext, NextKeyPose{})}, "Previous, next key pose"},
        {{bind('[', Slower{}), bind(']', Faster{})}, "Breathe slower, faster", true},
        {{bind(Key::backspace, ResetSpeed{})}, "Usual pace"},
        {{bind('l', ToggleLoop{})}, "Start over at the end"},
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
