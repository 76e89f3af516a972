// SPDX-License-Identifier: MIT
// What the person at the machine does, as plain data.
#pragma once

#include <cstdint>
#include <variant>

namespace vinyasa {

// A key by what it means, not where it sits. A character is itself: Key{'a'}, Key{' '}, Key{'?'}; letters are small.
enum class Key : std::uint32_t {
    escape = 0x1b,
    enter = '\r',
    tab = '\t',
    backspace = '\b',
    space = ' ',
    deleteForward = 0x7f,
    left = 0x110000, // from here on beyond all characters
    right,
    up,
    down,
    home,
    end,
    pageUp,
    pageDown,
    f1,
    f5,
    f11,
    mediaPlay,
    mediaNext,
    mediaPrevious,
    mediaStop,
};

[[nodiscard]] constexpr Key keyFor(char character)
{
    return static_cast<Key>(static_cast<unsigned char>(character));
}

// Punctuation comes as the character that was typed, whatever the layout, and then shift and alt are false: the key
// that gives '?' is '?'. Letters, digits, space and keys with a name come with the modifiers that were held.
struct KeyPress {
    Key key{};
    bool ctrl = false, shift = false, alt = false;
    bool repeat = false; // held down
    bool operator==(const KeyPress&) const = default;
};

// The window is to be closed, or the process has been asked to end.
struct QuitRequest {
    bool operator==(const QuitRequest&) const = default;
};

// The drawable has a new size, in pixels.
struct Resized {
    int width = 0, height = 0;
    bool operator==(const Resized&) const = default;
};

// The window's content is lost or the window is visible again: draw a frame.
struct Exposed {
    bool operator==(const Exposed&) const = default;
};

// Keys that were held are to be taken as released.
struct FocusLost {
    bool operator==(const FocusLost&) const = default;
};

enum class PointerButton : std::uint8_t { left, middle, right };

// Places in pixels of the drawable, from its top left corner.
struct PointerPress {
    float x = 0.0f, y = 0.0f;
    PointerButton button = PointerButton::left;
    int clicks = 1; // 2: a double click
    bool operator==(const PointerPress&) const = default;
};

struct PointerMove {
    float x = 0.0f, y = 0.0f;
    bool held = false; // the left button is down
    bool operator==(const PointerMove&) const = default;
};

struct PointerRelease {
    float x = 0.0f, y = 0.0f;
    PointerButton button = PointerButton::left;
    bool operator==(const PointerRelease&) const = default;
};

// Notches; up and to the right are positive.
struct Wheel {
    float x = 0.0f, y = 0.0f;
    bool operator==(const Wheel&) const = default;
};

using Event =
    std::variant<KeyPress, QuitRequest, Resized, Exposed, FocusLost, PointerPress, PointerMove, PointerRelease, Wheel>;

} // namespace vinyasa
