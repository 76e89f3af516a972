// SPDX-License-Identifier: MIT
// Words into lines of text with a place.
#pragma once

#include "scene/draw_list.h"
#include "scene/text_measure.h"

#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

enum class Align { left, center, right };

struct LineStyle {
    TextStyle text;
    Color color;
    Align align = Align::left;
};

// One line, centred vertically in the rectangle and no larger than it: the style gives the largest size.
[[nodiscard]] Text lineIn(const Rect& rect, std::string_view words, const LineStyle& style, const MeasureText& measure);

// The words broken at spaces into lines of at most `width` pixels and of about equal length. A single word that is
// wider than that stands alone in its line, too wide.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view words, const TextStyle& style, float width,
                                               const MeasureText& measure);

enum class Anchor { middle, bottom };

// Broken into lines of one size that fit the rectangle, at its middle or its bottom: the style gives the largest size.
[[nodiscard]] std::vector<Text> linesIn(const Rect& rect, std::string_view words, LineStyle style, Anchor anchor,
                                        const MeasureText& measure);

// From the top of one line to the top of the next.
[[nodiscard]] float lineHeight(const TextStyle& style, const MeasureText& measure);

} // namespace vinyasa
