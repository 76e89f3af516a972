// SPDX-License-Identifier: MIT
#include "scene/typeset.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

using Lines = std::vector<std::string>;

Lines broken(std::string_view words, const TextStyle& style, float width, const MeasureText& measure)
{
    Lines lines;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        if (word.empty()) {
            continue;
        }
        if (!lines.empty()) {
            const std::string longer = lines.back() + ' ' + std::string{word};
            if (measure(longer, style).width <= width) {
                lines.back() = longer;
                continue;
            }
        }
        lines.emplace_back(word);
    }
    return lines;
}

float startOf(Align align, const Rect& rect, float width)
{
    switch (align) {
    case Align::center:
        return rect.x + 0.5f * (rect.width - width);
    case Align::right:
        return rect.x + rect.width - width;
    case Align::left:
        break;
    }
    return rect.x;
}

// How much smaller the words must be to fit.
float shrink(const TextExtent& extent, const Rect& rect)
{
    const float byWidth = extent.width > rect.width ? rect.width / extent.width : 1.0f;
    const float tall = extent.ascent + extent.descent;
    return std::min(byWidth, tall > rect.height ? rect.height / tall : 1.0f);
}

} // namespace

Text lineIn(const Rect& rect, std::string_view words, const LineStyle& style, const MeasureText& measure)
{
    TextStyle text = style.text;
    TextExtent extent = measure(words, text);
    // Fonts come in whole pixels, so widths don't quite follow the size: a second look makes sure.
    for (int i = 0; i < 3 && shrink(extent, rect) < 1.0f; ++i) {
        text.pixels = std::max(std::floor(text.pixels * shrink(extent, rect) - 0.01f), 1.0f);
        extent = measure(words, text);
    }
    const float baseline = rect.y + 0.5f * (rect.height + extent.ascent - extent.descent);
    return {std::string{words}, text, {startOf(style.align, rect, extent.width), baseline}, style.color};
}

Lines wrapped(std::string_view words, const TextStyle& style, float width, const MeasureText& measure)
{
    Lines lines = broken(words, style, width, measure);
    // Narrower as long as it costs no line: no word is left alone at the end.
    for (float narrower = 0.95f; lines.size() > 1 && narrower > 0.5f; narrower -= 0.05f) {
        Lines balanced = broken(words, style, narrower * width, measure);
        if (balanced.size() > lines.size()) {
            break;
        }
        lines = std::move(balanced);
    }
    return lines;
}

std::vector<Text> linesIn(const Rect& rect, std::string_view words, LineStyle style, Anchor anchor,
                          const MeasureText& measure)
{
    constexpr float smallest = 6.0f, step = 0.94f;
    Lines lines = wrapped(words, style.text, rect.width, measure);
    const auto height = [&] { return static_cast<float>(lines.size()) * lineHeight(style.text, measure); };
    const auto fits = [&] {
        return height() <= rect.height && std::ranges::all_of(lines, [&](const std::string& one) {
                   return measure(one, style.text).width <= rect.width;
               });
    };
    while (!fits() && style.text.pixels > smallest) {
        style.text.pixels *= step;
        lines = wrapped(words, style.text, rect.width, measure);
    }
    const float room = rect.height - height();
    Rect row{rect.x, rect.y + (anchor == Anchor::middle ? 0.5f : 1.0f) * room, rect.width,
             lineHeight(style.text, measure)};
    std::vector<Text> texts;
    for (const std::string& one : lines) {
        texts.push_back(lineIn(row, one, style, measure));
        row.y += row.height;
    }
    return texts;
}

float lineHeight(const TextStyle& style, const MeasureText& measure)
{
    const TextExtent extent = measure("Xg", style);
    return extent.ascent + extent.descent;
}

} // namespace vinyasa
