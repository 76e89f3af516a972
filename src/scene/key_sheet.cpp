// SPDX-License-Identifier: MIT
#include "scene/key_sheet.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr TextWeight keyWeight = TextWeight::bold;
constexpr float smallestEm = 5.0f;
constexpr float padding = 1.8f, gap = 1.4f; // ems: around the rows; between columns

// All in ems, so that it is measured once for every size.
struct Widths {
    float keys = 0.0f, meanings = 0.0f, line = 0.0f;
};

struct Grid {
    std::size_t columns = 1, rowsPerColumn = 1;
    float em = 0.0f;
};

Widths widthsOf(std::span<const KeyRow> rows, float em, const MeasureText& measure)
{
    // Glyphs snap to pixels: at other sizes a line may be a little wider than in proportion.
    constexpr float slack = 1.04f;
    Widths widths;
    for (const KeyRow& row : rows) {
        widths.keys = std::max(widths.keys, slack / em * measure(row.keys, {em, keyWeight}).width);
        widths.meanings = std::max(widths.meanings, slack / em * measure(row.meaning, {em}).width);
    }
    widths.line = 1.15f / em * lineHeight({em}, measure);
    return widths;
}

Vec2 sizeInEms(const Grid& grid, const Widths& widths)
{
    const auto columns = static_cast<float>(grid.columns);
    const float column = widths.keys + gap + widths.meanings;
    return {columns * column + (columns - 1.0f) * 2.0f * gap + 2.0f * padding,
            static_cast<float>(grid.rowsPerColumn) * widths.line + 2.0f * padding};
}

Grid gridOf(std::size_t columns, std::size_t rows, const Widths& widths, const Vec2& room, float em)
{
    Grid grid{columns, (rows + columns - 1) / columns, em};
    const Vec2 size = sizeInEms(grid, widths);
    grid.em = std::min({em, room.x / size.x, room.y / size.y});
    return grid;
}

} // namespace

std::vector<OverlayItem> keySheet(std::span<const KeyRow> rows, int width, int height, float em, const Theme& theme,
                                  const MeasureText& measure)
{
    if (rows.empty()) {
        return {};
    }
    const Vec2 window{static_cast<float>(width), static_cast<float>(height)};
    const Widths widths = widthsOf(rows, em, measure);
    Grid grid = gridOf(1, rows.size(), widths, 0.92f * window, em);
    const Grid two = gridOf(2, rows.size(), widths, 0.92f * window, em);
    grid = two.em > grid.em ? two : grid;
    if (grid.em < smallestEm) {
        return {};
    }
    const Vec2 size = grid.em * sizeInEms(grid, widths);
    const Vec2 corner = 0.5f * (window - size);
    std::vector<OverlayItem> items;
    items.emplace_back(Box{{0.0f, 0.0f, window.x, window.y}, 0.0f, theme.veil});
    items.emplace_back(Box{{corner.x, corner.y, size.x, size.y}, grid.em, theme.panel});
    const float keysWidth = grid.em * widths.keys;
    const float columnWidth = grid.em * (widths.keys + widths.meanings + 3.0f * gap);
    const float line = grid.em * widths.line;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t column = i / grid.rowsPerColumn;
        const std::size_t row = i % grid.rowsPerColumn;
        const float x = corner.x + padding * grid.em + static_cast<float>(column) * columnWidth;
        const float y = corner.y + padding * grid.em + static_cast<float>(row) * line;
        items.emplace_back(lineIn({x, y, keysWidth, line}, rows[i].keys,
                                  {{grid.em, keyWeight}, theme.breathInk, Align::right}, measure));
        items.emplace_back(lineIn({x + keysWidth + gap * grid.em, y, grid.em * widths.meanings, line}, rows[i].meaning,
                                  {{grid.em}, theme.ink, Align::left}, measure));
    }
    return items;
}

} // namespace vinyasa
