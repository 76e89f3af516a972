// SPDX-License-Identifier: MIT
// What the person in front of the window can change, and how each event changes it. Plain data, no window.
#pragma once

#include "app/end_state.h"
#include "app/keymap.h"
#include "app/look.h"
#include "app/pad_map.h"
#include "app/view_state.h"
#include "platform/event.h"
#include "practice/guide.h"
#include "scene/timeline_bar.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

struct PlayerState {
    Guide guide;
    float textScale = 1.0f; // in [1,2]
    Look look{};
    ViewState view{};
    bool showsGhost = false;
    bool showsTrails = false;
    bool showsKeys = false;
    bool fullscreen = false;
    bool hasPad = false;          // a gamepad is plugged in
    bool dragging = false;        // the knob of the timeline: time stands still
    bool wantsScreenshot = false; // until somebody has made it
    bool quits = false;
    std::optional<EndState> end{}; // when the practice is over
    std::string notice{};          // what the last change was, where the picture does not show it

    bool operator==(const PlayerState&) const = default;
};

// What an event is understood by; the referents belong to the caller.
struct PlayerContext {
    const Library& library;
    const TimelineBar& bar;
    const std::vector<KeymapRow>& keymap;
    const std::vector<PadRow>& pads;
    const EndPage& end; // as it was drawn
    const Words& words = inEnglish();
    Vec2 drawable{1280.0f, 720.0f}; // its size in pixels
};

[[nodiscard]] PlayerState react(const PlayerState& state, const Event& event, const PlayerContext& context);

// Whether the bend of the spine is shown where the practice is now.
[[nodiscard]] bool showsSpine(const PlayerState& state);

// Lets time pass; it stands still while the knob is being dragged.
[[nodiscard]] PlayerState advance(PlayerState state, Seconds dt);

// Who leads, how fast, what repeats and how far one goes: rows for the key sheet.
[[nodiscard]] std::vector<KeyRow> stateRows(const PlayerState& state, const Words& words);

// Of the asana that is being done; empty: the full range.
[[nodiscard]] const std::string& variantOf(const PlayerState& state);

} // namespace vinyasa
