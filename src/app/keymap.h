// SPDX-License-Identifier: MIT
// Every key and what it does: what the player obeys and what the key sheet says are one table.
#pragma once

#include "app/key_names.h"
#include "app/view_state.h"
#include "core/words.h"
#include "practice/guide.h"
#include "scene/key_sheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vinyasa {

// What concerns the window or the picture and not the practice.
enum class PlayerAction : std::uint8_t {
    toggleFullscreen,
    stepBack, // out of the key sheet, or else of fullscreen
    toggleKeys,
    nextVariant,
    nextTheme,
    nextStyle,
    toggleSpine,
    toggleGhost,
    toggleTrails,
    largerText,
    smallerText,
    screenshot,
    quit,
};

using Action = std::variant<GuideCommand, PlayerAction, ViewAction>;

struct Binding {
    Chord chord;
    Action action;
};

// Keys that belong together: one row of the key sheet.
struct KeymapRow {
    std::vector<Binding> bindings;
    std::string meaning;
    bool repeats = false; // while the key is held down
};

[[nodiscard]] std::vector<KeymapRow> defaultKeymap();

// Nothing for a key that is not bound with what is held beside it, or held down where that does not repeat. Alt belongs
// to the desktop.
[[nodiscard]] std::optional<Action> actionFor(const std::vector<KeymapRow>& keymap, const KeyPress& press);

// As the key sheet says it: where the breath leads, Space is what one holds while breathing in.
[[nodiscard]] std::vector<KeymapRow> keymapFor(std::vector<KeymapRow> keymap, Lead lead);

// "Q / Ctrl+Q": the names of the keys, as they are written on them, and what they mean.
[[nodiscard]] std::vector<KeyRow> keyRows(const std::vector<KeymapRow>& keymap, const Words& words = inEnglish());

} // namespace vinyasa
