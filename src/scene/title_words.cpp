// SPDX-License-Identifier: MIT
#include "scene/title_words.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

// Behind what is there already or, if there is room, in the next line.
void addBehind(std::vector<Text>& words, Rect& rect, const std::string& more, const LineStyle& style, float lineStart,
               const MeasureText& measure)
{
    const float width = measure(more, style.text).width, line = lineHeight(style.text, measure);
    if (width > rect.width && rect.height >= 1.9f * line) {
        rect = {lineStart, rect.y + line, rect.x + rect.width - lineStart, rect.height - line};
    }
    const bool said = std::ranges::any_of(words, [&](const Text& text) { return text.words == more; });
    if (more.empty() || said || width > rect.width) {
        return;
    }
    words.push_back(lineIn({rect.x, rect.y, rect.width, std::min(line, rect.height)}, more, style, measure));
    const float taken = width + 0.9f * style.text.pixels;
    rect.x += taken;
    rect.width -= taken;
}

} // namespace

std::vector<Text> titleWords(const Part& part, const std::string& practice, const Layout& layout, const Theme& theme,
                             const MeasureText& measure)
{
    std::vector<Text> words;
    if (isEmpty(layout.title)) {
        return words;
    }
    const Rect& rect = layout.title;
    const TextStyle nameStyle{layout.type.title, TextWeight::bold};
    constexpr float learned = 0.86f; // of the small size: who knows the name by it sits near
    const LineStyle small{{std::round(learned * layout.type.small), TextWeight::regular}, theme.softInk, Align::left};
    const std::string& sanskrit = part.sanskrit.empty() && part.name != practice ? practice : part.sanskrit;
    const float nameLine = lineHeight(nameStyle, measure);
    const bool below = rect.height > 1.3f * nameLine;
    const float share = below || sanskrit.empty() ? 1.0f : 0.6f;
    const Rect nameRect{rect.x, rect.y, share * rect.width, below ? nameLine : rect.height};
    words.push_back(lineIn(nameRect, part.name, {nameStyle, theme.ink, Align::left}, measure));
    const float taken = below ? 0.0f : measure(part.name, words.front().style).width + 0.9f * layout.type.small;
    const float down = below ? nameLine : 0.0f;
    Rect rest{rect.x + taken, rect.y + down, rect.width - taken, rect.height - down};
    addBehind(words, rest, sanskrit, small, rest.x, measure);
    addBehind(words, rest, part.devanagari, small, rect.x, measure);
    for (std::size_t i = 1; i < words.size() && !below; ++i) {
        words[i].at.y = words.front().at.y; // one baseline
    }
    return words;
}

} // namespace vinyasa
