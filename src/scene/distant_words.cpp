// SPDX-License-Identifier: MIT
#include "scene/distant_words.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace vinyasa {
namespace {

Rect nameRow(const Rect& place)
{
    return {place.x, place.y, place.width, 0.62f * place.height};
}

Rect sentenceRow(const Rect& place)
{
    const Rect name = nameRow(place);
    return {place.x, place.y + name.height, place.width, place.height - name.height};
}

// What there is to do; why and how the rest of the instruction says to whom is near.
std::string_view firstSentence(std::string_view instruction)
{
    constexpr std::string_view danda = "।"; // ends a sentence in Hindi
    std::size_t end = std::string_view::npos;
    for (const std::string_view stop : {std::string_view{". "}, danda}) {
        const std::size_t at = instruction.find(stop);
        end = at == std::string_view::npos ? end : std::min(end, at + (stop == danda ? danda.size() : 1));
    }
    return instruction.substr(0, end);
}

// The words of all, in one row, at the size that is small enough for each.
std::vector<Text> ofOneSize(const std::vector<std::string_view>& all, const Rect& row, LineStyle style,
                            const MeasureText& measure)
{
    std::vector<Text> texts(all.size());
    for (int look = 0; look < 2; ++look) { // the second time at the smallest size of the first
        for (std::size_t i = 0; i < all.size(); ++i) {
            texts[i] = lineIn(row, all[i], style, measure);
            style.text.pixels = std::min(style.text.pixels, texts[i].style.pixels);
        }
    }
    return texts;
}

LineStyle nameStyle(const Rect& row, const Theme& theme)
{
    return {{std::round(0.72f * row.height), TextWeight::bold}, theme.ink, Align::left};
}

} // namespace

std::vector<StepWords> distantWords(const Timeline& timeline, const Rect& place, const Theme& theme,
                                    const MeasureText& measure)
{
    std::vector<StepWords> words(timeline.spans.size());
    if (isEmpty(place)) {
        return words;
    }
    std::vector<std::string_view> names, sentences;
    for (const Span& span : timeline.spans) {
        names.push_back(span.name);
        sentences.push_back(firstSentence(span.instruction));
    }
    const Rect row = sentenceRow(place);
    const std::vector<Text> headings = ofOneSize(names, nameRow(place), nameStyle(nameRow(place), theme), measure);
    const LineStyle style{{std::round(0.6f * row.height), TextWeight::regular}, theme.ink, Align::left};
    const std::vector<Text> lines = ofOneSize(sentences, row, style, measure);
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].heading = {headings[i]};
        words[i].lines = {lines[i]};
    }
    return words;
}

Announcements distantAnnouncements(const std::vector<PracticeEvent>& events, const Rect& place, const Theme& theme,
                                   const MeasureText& measure)
{
    const Rect row = nameRow(place);
    return announcementsOf(events, [&](const PracticeEvent& event) {
        Announcement announcement{event.beat, event.beat + Beat{1.0}, {}, true};
        if (!isEmpty(place)) {
            LineStyle style = nameStyle(row, theme);
            style.color = theme.breathInk;
            announcement.words = {lineIn(row, event.words, style, measure)};
        }
        return announcement;
    });
}

} // namespace vinyasa
