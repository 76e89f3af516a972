// SPDX-License-Identifier: MIT
#include "scene/key_sheet.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr TextWeight keyWeight = TextWeight::bold;
constexpr float smallestEm = 5.0f;
constexpr float sheetPadding = 1.8f, columnGap = 1.4f; // ems: around the rows; between columns

// All in ems, so that it is measured once for every size.
struct Widths {
    float keys = 0.0f, meanings = 0.0f, line = 0.0f;
};

struct Table {
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

Vec2 sizeInEms(const Table& table, const Widths& widths)
{
    const auto columns = static_cast<float>(table.columns);
    const float column = widths.keys + columnGap + widths.meanings;
    return {columns * column + (columns - 1.0f) * 2.0f * columnGap + 2.0f * sheetPadding,
            static_cast<float>(table.rowsPerColumn) * widths.line + 2.0f * sheetPadding};
}

Table tableOf(std::size_t columns, std::size_t rows, const Widths& widths, const Vec2& room, float em)
{
    Table table{columns, (rows + columns - 1) / columns, em};
    const Vec2 size = sizeInEms(table, widths);
    table.em = std::min({em, room.x / size.x, room.y / size.y});
    return table;
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
    Table table = tableOf(1, rows.size(), widths, 0.92f * window, em);
    const Table two = tableOf(2, rows.size(), widths, 0.92f * window, em);
    table = two.em > table.em ? two : table;
    if (table.em < smallestEm) {
        return {};
    }
    const Vec2 size = table.em * sizeInEms(table, widths);
    const Vec2 corner = 0.5f * (window - size);
    std::vector<OverlayItem> items;
    items.emplace_back(Box{{0.0f, 0.0f, window.x, window.y}, 0.0f, theme.veil});
    items.emplace_back(Box{{corner.x, corner.y, size.x, size.y}, table.em, theme.panel});
    const float keysWidth = table.em * widths.keys;
    const float columnWidth = table.em * (widths.keys + widths.meanings + 3.0f * columnGap);
    const float line = table.em * widths.line;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t column = i / table.rowsPerColumn;
        const std::size_t row = i % table.rowsPerColumn;
        const float x = corner.x + sheetPadding * table.em + static_cast<float>(column) * columnWidth;
        const float y = corner.y + sheetPadding * table.em + static_cast<float>(row) * line;
        items.emplace_back(lineIn({x, y, keysWidth, line}, rows[i].keys,
                                  {{table.em, keyWeight}, theme.breathInk, Align::right}, measure));
        items.emplace_back(lineIn({x + keysWidth + columnGap * table.em, y, table.em * widths.meanings, line},
                                  rows[i].meaning, {{table.em}, theme.ink, Align::left}, measure));
    }
    return items;
}

} // namespace vinyasa
