// SPDX-License-Identifier: MIT
// The whole practice as a bar that a mouse can take hold of.
#pragma once

#include "practice/timeline.h"
#include "scene/theme.h"
#include "scene/typeset.h"

#include <optional>
#include <vector>

namespace vinyasa {

// Where a key pose is reached.
struct Mark {
    Beat beat;
    Box dot;
    Text name;  // empty words where there is no room for names
    Text hover; // the name and when it is reached: "Cow · 0:25"; empty as the name
};

// What of the bar stays the same while time passes. The rectangle may be empty: then nothing is drawn.
struct TimelineBar {
    Rect rect;  // what can be clicked
    Rect track; // from beat 0 at its left end to `length` at its right
    Beat length;
    std::vector<Mark> marks; // from left to right
    bool namesFit = false;   // all at once; else only the one that comes next is shown
};

// names: the rectangle for the key poses' names, empty for none.
[[nodiscard]] TimelineBar timelineBar(const Timeline& timeline, const Rect& rect, const Rect& names, float em,
                                      const Theme& theme, const MeasureText& measure, const Pace& pace = {});

// pointer: over the bar it names the key pose that was reached last before that place.
void append(std::vector<OverlayItem>& overlay, const TimelineBar& bar, Beat now, const Theme& theme,
            const std::optional<Vec2>& pointer = std::nullopt);

// The beat under a point of the window, in pixels; nothing outside the bar.
[[nodiscard]] std::optional<Beat> beatUnder(const TimelineBar& bar, const Vec2& point);

// For a knob that is being dragged: the beat at x, wherever the mouse has gone; left and right of the bar its ends.
[[nodiscard]] Beat beatAtX(const TimelineBar& bar, float x);

} // namespace vinyasa
