// SPDX-License-Identifier: MIT
#include "scene/legend.h"

#include "scene/layout.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vinyasa {
namespace {

constexpr float discShare = 0.8f, gapShare = 0.45f, betweenShare = 1.2f; // ems

// Of the largest entry with its disc and what keeps it apart from the next.
Vec2 cellOf(const TextStyle& style, const std::vector<LegendEntry>& entries, const MeasureText& measure)
{
    float widest = 0.0f;
    for (const LegendEntry& entry : entries) {
        widest = std::max(widest, measure(entry.words, style).width);
    }
    return {widest + (discShare + gapShare + betweenShare) * style.pixels, 1.2f * lineHeight(style, measure)};
}

struct LegendGrid {
    Vec2 corner{0.0f};
    std::size_t columns = 1;
};

// The narrowest grid that fits beside what is kept free, left before right; or the lowest above or below it.
std::optional<LegendGrid> gridBeside(const Rect& area, const Rect& kept, const Vec2& cell, std::size_t entries)
{
    const float right = area.x + area.width, bottom = area.y + area.height;
    const auto sizeOf = [&](std::size_t columns) {
        const std::size_t rows = (entries + columns - 1) / columns;
        return cell * Vec2{static_cast<float>(columns), static_cast<float>(rows)};
    };
    for (const std::size_t columns : {std::size_t{1}, std::size_t{2}}) {
        const Vec2 size = sizeOf(columns);
        if (size.y <= area.height && area.x + size.x <= kept.x) {
            return LegendGrid{{area.x, area.y}, columns};
        }
        if (size.y <= area.height && right - size.x >= kept.x + kept.width) {
            return LegendGrid{{right - size.x, area.y}, columns};
        }
    }
    for (const std::size_t columns : {entries, (entries + 1) / 2}) {
        const Vec2 size = sizeOf(columns);
        if (size.x <= area.width && area.y + size.y <= kept.y) {
            return LegendGrid{{area.x, area.y}, columns};
        }
        if (size.x <= area.width && bottom - size.y >= kept.y + kept.height) {
            return LegendGrid{{area.x, bottom - size.y}, columns};
        }
    }
    return std::nullopt;
}

Box discAround(float x, float middle, float diameter, const Color& color)
{
    return {{x, middle - 0.5f * diameter, diameter, diameter}, 0.5f * diameter, color};
}

} // namespace

std::vector<LegendEntry> sideEntries(const Theme& theme, const Words& words)
{
    return {{theme.left, words("left")}, {theme.right, words("right")}};
}

std::vector<LegendEntry> bendEntries(const Theme& theme, bool turns, const Words& words)
{
    std::vector<LegendEntry> entries{
        {theme.rounding, words("rounded")}, {theme.neutral, words("neutral")}, {theme.hollowing, words("hollow")}};
    if (turns) {
        entries.push_back({theme.turning, words("turned")});
    }
    return entries;
}

std::vector<OverlayItem> legend(const std::vector<LegendEntry>& entries, const Rect& area, const Rect& kept, float em,
                                const Theme& theme, const MeasureText& measure)
{
    const LineStyle style{{em, TextWeight::regular}, theme.ink, Align::left};
    const Vec2 cell = cellOf(style.text, entries, measure);
    const auto grid = gridBeside(area, kept, cell, entries.size());
    if (isEmpty(area) || !grid) {
        return {};
    }
    std::vector<OverlayItem> items;
    const float dot = discShare * em, edge = 0.1f * em, wordsAt = dot + gapShare * em;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t column = i % grid->columns, row = i / grid->columns;
        const Vec2 at = grid->corner + cell * Vec2{static_cast<float>(column), static_cast<float>(row)};
        const float middle = at.y + 0.5f * cell.y;
        items.emplace_back(discAround(at.x, middle, dot, theme.rim));
        items.emplace_back(discAround(at.x + edge, middle, dot - 2.0f * edge, entries[i].color));
        items.emplace_back(lineIn({at.x + wordsAt, at.y, cell.x - wordsAt, cell.y}, entries[i].words, style, measure));
    }
    return items;
}

} // namespace vinyasa
