// SPDX-License-Identifier: MIT
// The page on which a practice is chosen: a list at the left, at the right a figure and the choices.
#pragma once

#include "scene/theme.h"
#include "scene/typeset.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vinyasa {

struct StartLine {
    std::string label, value; // without a value it is a button
};

struct StartWords {
    std::string title, advice;
    std::string routinesTitle, asanasTitle;
    std::vector<std::string> offers;
    std::size_t routines = 0;    // so many of the offers are routines, the first ones
    std::string summary;         // of the chosen one
    std::vector<StartLine> rows; // the last are buttons, one at least
};

struct StartFocus {
    std::size_t offer = 0;          // the chosen one
    std::optional<std::size_t> row; // where the focus is; none: in the list
};

// Where it is shown: pixels, and how much larger than usual the words are to be, in [1,2].
struct StartWindow {
    int width = 1, height = 1;
    float textScale = 1.0f;
};

struct StartPage {
    int width = 1, height = 1;
    Rect figure;                            // empty in portrait
    std::vector<Rect> offers, rows, values; // what can be touched; values: of each row the part with its value
    std::vector<OverlayItem> items;
};

// All words inside of the window, as large as they fit and at most as its scale says.
[[nodiscard]] StartPage startPage(const StartWords& words, const StartFocus& focus, const StartWindow& window,
                                  const Theme& theme, const MeasureText& measure);

[[nodiscard]] std::optional<std::size_t> indexUnder(std::span<const Rect> rects, const Vec2& place);

} // namespace vinyasa
