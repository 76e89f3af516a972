// SPDX-License-Identifier: MIT
// How a person turns, moves and enlarges the figure, and what each key and each move of a mouse or a finger changes of
// that. Plain data, no window.
#pragma once

#include "core/words.h"
#include "platform/event.h"
#include "scene/camera.h"

#include <optional>
#include <string>

namespace vinyasa {

enum class ViewAction : std::uint8_t {
    nextView, // own, side, front, above
    front,
    side,
    above,
    reset, // all but how the picture lies, and whether it is mirrored
    orbitLeft,
    orbitRight,
    orbitUp,
    orbitDown,
    panLeft,
    panRight,
    panUp,
    panDown,
    zoomIn,
    zoomOut,
    turnPicture, // a quarter, clockwise
    mirror,
    distance, // words that are read across the room
};

// A button that is held on the figure.
struct Grip {
    PointerButton button = PointerButton::left;
    Vec2 from{0.0f}, last{0.0f}; // where it came down, and where it was told of last; pixels of the page
    int clicks = 1;
    bool drags = false; // it has gone so far that it is no click
    bool operator==(const Grip&) const = default;
};

struct ViewState {
    UserView user;
    ViewName name = ViewName::own;
    bool distant = false;
    std::optional<Grip> grip;
    std::optional<UserView> beforeDrag; // of a finger: a swipe takes its drag back
    std::optional<Vec2> finger;
    std::optional<Vec2>
        pointer; // the mouse, over the window; the player keeps it over the timeline; pixels of the page
    bool operator==(const ViewState&) const = default;
};

// notice: what has changed, where the picture does not show it; else left as it is.
[[nodiscard]] ViewState apply(ViewState view, ViewAction action, const Words& words, std::string& notice);

// A press on the figure (not on the timeline), and every other event of mouse and fingers; events that do not concern
// the view change nothing. page: its size in pixels.
[[nodiscard]] ViewState react(ViewState view, const Event& event, const Vec2& page);

// Where an event of the drawable happened on the page that is turned on it. drawable: its size in pixels.
[[nodiscard]] Event onPage(const Event& event, int quarterTurns, const Vec2& drawable);

// Whether a person has done something with mouse, finger, key or pad: the controls are shown again.
[[nodiscard]] bool stirs(const Event& event);

// How much the controls are seen, in [0,1], so long after somebody has stirred. They stay while nothing moves.
[[nodiscard]] float controlsAfter(Seconds stillness, bool running);

} // namespace vinyasa
