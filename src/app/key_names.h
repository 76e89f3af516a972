// SPDX-License-Identifier: MIT
// Keys as they are written on them.
#pragma once

#include "core/words.h"
#include "platform/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

struct Chord {
    Key key{};
    bool ctrl = false, shift = false;
    bool operator==(const Chord&) const = default;
};

[[nodiscard]] std::string nameOf(Key key); // "Page Up", "Numpad 1", "Q", "?"

// "Ctrl+Q", "Strg+Q", "Shift+Left"
[[nodiscard]] std::string nameOf(const Chord& chord, const Words& words = inEnglish());

// The chord of that name, capital letters ignored; nothing where there is none, as with Shift and punctuation: the key
// that gives '?' is '?'.
[[nodiscard]] std::optional<Chord> chordNamed(std::string_view name);

// Of all keys that are no single character.
[[nodiscard]] std::vector<std::string_view> longKeyNames();

} // namespace vinyasa
