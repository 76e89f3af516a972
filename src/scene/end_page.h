// SPDX-License-Identifier: MIT
// What is shown when a practice is over: over the last picture, so that the figure rests on.
#pragma once

#include "scene/theme.h"
#include "scene/typeset.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

struct EndBar {
    std::string day; // "11-23"
    double breaths = 0.0;
};

struct EndWords {
    std::string title;
    std::vector<std::string> lines; // what was done
    std::string question;           // for the numbers; empty: nothing is asked
    std::string chartTitle;
    std::vector<EndBar> chart;        // the latest last
    std::vector<std::string> buttons; // what comes now, with the key for it
};

struct EndPage {
    std::vector<Rect> numbers, buttons; // what can be touched; numbers: 0 to 10, or none
    std::vector<OverlayItem> items;
};

// A panel in a window of that size, as large as em in pixels and the window allow. number: the one that is chosen.
[[nodiscard]] EndPage endPage(const EndWords& words, std::optional<int> number, int width, int height, float em,
                              const Theme& theme, const MeasureText& measure);

} // namespace vinyasa
