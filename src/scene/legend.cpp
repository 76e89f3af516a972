// SPDX-License-Identifier: MIT
#include "scene/legend.h"

#include "scene/layout.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace vinyasa {
namespace {

constexpr float discShare = 0.8f, limbShare = 1.7f, gapShare = 0.45f, betweenShare = 1.2f; // ems

float markShare(const LegendEntry& entry)
{
    return entry.bands > 0 ? limbShare : discShare;
}

struct LegendGrid {
    std::vector<float> widths; // of its columns, with what keeps each apart from the next
    std::size_t rows = 1;
    float line = 0.0f; // height of a row
    Vec2 corner{0.0f};

    [[nodiscard]] Vec2 size() const
    {
        return {std::accumulate(widths.begin(), widths.end(), 0.0f), static_cast<float>(rows) * line};
    }
};

// Row by row; each column as wide as its widest words.
LegendGrid gridOf(const std::vector<LegendEntry>& entries, std::size_t columns, const TextStyle& style,
                  const MeasureText& measure)
{
    LegendGrid grid{std::vector(columns, 0.0f), (entries.size() + columns - 1) / columns,
                    1.2f * lineHeight(style, measure)};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const float around = (markShare(entries[i]) + gapShare + betweenShare) * style.pixels;
        float& width = grid.widths[i % columns];
        width = std::max(width, measure(entries[i].words, style).width + around);
    }
    return grid;
}

// The narrowest grid that fits beside what is kept free, left before right; or the lowest above or below it.
std::optional<LegendGrid> gridBeside(const Rect& area, const Rect& kept, const std::vector<LegendEntry>& entries,
                                     const TextStyle& style, const MeasureText& measure)
{
    const float right = area.x + area.width, bottom = area.y + area.height;
    for (const std::size_t columns : {std::size_t{1}, std::size_t{2}}) {
        LegendGrid grid = gridOf(entries, columns, style, measure);
        const Vec2 size = grid.size();
        const bool atLeft = area.x + size.x <= kept.x, atRight = right - size.x >= kept.x + kept.width;
        if (size.x <= area.width && size.y <= area.height && (atLeft || atRight)) {
            grid.corner = {atLeft ? area.x : right - size.x, area.y};
            return grid;
        }
    }
    for (const std::size_t columns : {entries.size(), (entries.size() + 1) / 2}) {
        LegendGrid grid = gridOf(entries, columns, style, measure);
        const Vec2 size = grid.size();
        const bool above = area.y + size.y <= kept.y, below = bottom - size.y >= kept.y + kept.height;
        if (size.x <= area.width && (above || below)) {
            grid.corner = {area.x, above ? area.y : bottom - size.y};
            return grid;
        }
    }
    return std::nullopt;
}

Rect inset(const Rect& rect, float by)
{
    return {rect.x + by, rect.y + by, rect.width - 2.0f * by, rect.height - 2.0f * by};
}

Box rounded(const Rect& rect, const Color& color)
{
    return {rect, 0.5f * std::min(rect.width, rect.height), color};
}

// A disc with a rim; where the entry has bands it is long, and has them across: one broad one, or two narrow ones.
void addMark(std::vector<OverlayItem>& items, const LegendEntry& entry, const Rect& rect, const Theme& theme)
{
    const float edge = 0.125f * rect.height;
    const Rect inside = inset(rect, edge);
    items.emplace_back(rounded(rect, theme.rim));
    items.emplace_back(rounded(inside, entry.color));
    const float width = (entry.bands > 1 ? 0.16f : 0.42f) * rect.height;
    const auto count = static_cast<float>(entry.bands);
    float x = inside.x + 0.5f * inside.width - (count - 0.5f) * width;
    for (int i = 0; i < entry.bands; ++i) {
        items.emplace_back(Box{{x, inside.y, width, inside.height}, 0.0f, bandColor(entry.color)});
        x += 2.0f * width;
    }
}

} // namespace

std::vector<LegendEntry> sideEntries(const Theme& theme, const Words& words)
{
    return {{theme.left, words("left"), 1}, {theme.right, words("right"), 2}};
}

std::vector<LegendEntry> bendEntries(const Theme& theme, bool turns, const Words& words)
{
    std::vector<LegendEntry> entries{{theme.rounding, words("spine rounded")},
                                     {theme.neutral, words("neutral")},
                                     {theme.hollowing, words("hollow")}};
    if (turns) {
        entries.push_back({theme.turning, words("turned")});
    }
    return entries;
}

std::vector<OverlayItem> legend(const std::vector<LegendEntry>& entries, const Rect& area, const Rect& kept, float em,
                                const Theme& theme, const MeasureText& measure)
{
    const LineStyle style{{em, TextWeight::regular}, theme.ink, Align::left};
    const auto grid = gridBeside(area, kept, entries, style.text, measure);
    if (isEmpty(area) || !grid) {
        return {};
    }
    std::vector<OverlayItem> items;
    const std::size_t columns = grid->widths.size();
    Vec2 at = grid->corner;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const float width = grid->widths[i % columns], middle = at.y + 0.5f * grid->line;
        const float mark = markShare(entries[i]) * em, high = discShare * em, wordsAt = mark + gapShare * em;
        addMark(items, entries[i], {at.x, middle - 0.5f * high, mark, high}, theme);
        items.emplace_back(
            lineIn({at.x + wordsAt, at.y, width - wordsAt, grid->line}, entries[i].words, style, measure));
        const bool last = (i + 1) % columns == 0;
        at = last ? Vec2{grid->corner.x, at.y + grid->line} : Vec2{at.x + width, at.y};
    }
    return items;
}

} // namespace vinyasa
