// SPDX-License-Identifier: MIT
// What the person at the machine does, as plain data.
#pragma once

#include <cstdint>
#include <string>
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
    numpad0, // the digits of the number pad, whatever Num Lock says
    numpad1,
    numpad2,
    numpad3,
    numpad4,
    numpad5,
    numpad6,
    numpad7,
    numpad8,
    numpad9,
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

// Of letters, digits, space and keys with a name; punctuation has none, since it is known by what it types.
struct KeyRelease {
    Key key{};
    bool operator==(const KeyRelease&) const = default;
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

// Keys and buttons that were held are to be taken as released: the window has lost the keyboard, or releases were lost
// in a flood.
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

// A finger came down and left the screen again, soon and at the same place.
struct Tap {
    float x = 0.0f, y = 0.0f;
    bool operator==(const Tap&) const = default;
};

enum class SwipeDirection : std::uint8_t { left, right, up, down };

// A finger went quickly over the screen and left it. Its drag has been told before, and ends with this; the place is
// where it came down.
struct Swipe {
    SwipeDirection direction = SwipeDirection::left;
    float fromX = 0.0f, fromY = 0.0f;
    bool operator==(const Swipe&) const = default;
};

// A finger that came down at one place is now at the other; told each time it moves, once it is no tap any more.
struct Drag {
    float fromX = 0.0f, fromY = 0.0f;
    float x = 0.0f, y = 0.0f;
    bool operator==(const Drag&) const = default;
};

// The finger that dragged has left the screen, or a second one has joined it.
struct DragEnd {
    bool operator==(const DragEnd&) const = default;
};

// Two fingers have moved apart (above 1) or together since they were last told of; about the middle between them.
struct Pinch {
    float factor = 1.0f;
    float x = 0.0f, y = 0.0f;
    bool operator==(const Pinch&) const = default;
};

// A gamepad's buttons by where they lie; the triggers count as held when they are pulled a third of their way.
enum class PadButton : std::uint8_t {
    faceDown,
    faceRight,
    faceLeft,
    faceUp,
    left, // of the cross
    right,
    up,
    down,
    leftShoulder,
    rightShoulder,
    leftTrigger,
    rightTrigger,
    start,
    back,
};

struct PadConnected {
    std::string name; // as its maker calls it; never empty
    bool operator==(const PadConnected&) const = default;
};

// Its buttons that were held are released with it.
struct PadDisconnected {
    std::string name;
    bool operator==(const PadDisconnected&) const = default;
};

struct PadPress {
    PadButton button{};
    bool operator==(const PadPress&) const = default;
};

struct PadRelease {
    PadButton button{};
    bool operator==(const PadRelease&) const = default;
};

using Event = std::variant<KeyPress, KeyRelease, QuitRequest, Resized, Exposed, FocusLost, PointerPress, PointerMove,
                           PointerRelease, Wheel, Tap, Swipe, Drag, DragEnd, Pinch, PadConnected, PadDisconnected,
                           PadPress, PadRelease>;

} // namespace vinyasa
