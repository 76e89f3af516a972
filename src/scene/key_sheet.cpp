// SPDX-License-Identifier: MIT
#include "scene/key_sheet.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace vinyasa {
namespace {

constexpr TextWeight keyWeight = TextWeight::bold;
constexpr float smallestEm = 5.0f;
constexpr float sheetPadding = 1.8f, columnGap = 1.4f; // ems: around the rows; between columns

// Where lines break, in ems.
struct Widths {
    float keys = 0.0f, meanings = 0.0f;
};

// From tables that are wide and low to such that are narrow and high.
constexpr std::array widthsTried{Widths{16.0f, 60.0f}, Widths{13.0f, 20.0f}, Widths{11.0f, 15.0f}, Widths{9.0f, 12.0f}};

struct MeasuredRow {
    std::vector<std::string> keys, meaning; // lines

    [[nodiscard]] std::size_t height() const { return std::max(keys.size(), meaning.size()); }
};

// All in ems, so that it is measured once for every size.
struct Measured {
    float keys = 0.0f, meanings = 0.0f, line = 0.0f; // widths of the columns, height of a line
    std::vector<MeasuredRow> rows;
    std::size_t allLines = 0;
};

struct Table {
    std::vector<std::size_t> columns; // the first row of each
    std::size_t linesPerColumn = 0;   // of the fullest
    float em = 0.0f;
};

// Lines break behind a stroke, not within a key's name.
std::string unbroken(const std::string& keys)
{
    constexpr std::string_view noBreak = "\u00a0";
    std::string result;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool inside = keys[i] == ' ' && (i == 0 || keys[i - 1] != '/');
        if (inside) {
            result += noBreak;
        } else {
            result += keys[i];
        }
    }
    return result;
}

float widestOf(const std::vector<std::string>& lines, const TextStyle& style, const MeasureText& measure)
{
    constexpr float slack = 1.04f; // glyphs snap to pixels: at other sizes a line may be a little wider
    float widest = 0.0f;
    for (const std::string& line : lines) {
        widest = std::max(widest, slack / style.pixels * measure(line, style).width);
    }
    return widest;
}

Measured measured(std::span<const KeyRow> rows, const Widths& widths, float em, const MeasureText& measure)
{
    const TextStyle keys{em, keyWeight}, meanings{em};
    Measured all;
    for (const KeyRow& row : rows) {
        const MeasuredRow set{wrapped(unbroken(row.keys), keys, widths.keys * em, measure),
                              wrapped(row.meaning, meanings, widths.meanings * em, measure)};
        all.keys = std::max(all.keys, widestOf(set.keys, keys, measure));
        all.meanings = std::max(all.meanings, widestOf(set.meaning, meanings, measure));
        all.allLines += set.height();
        all.rows.push_back(set);
    }
    all.line = 1.15f / em * lineHeight({em}, measure);
    return all;
}

// The rows, none of them torn apart, fill up so many columns. Without its size.
Table filledUp(const Measured& all, std::size_t columns)
{
    const std::size_t wanted = (all.allLines + columns - 1) / columns;
    Table table{{0}};
    std::size_t here = 0;
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        if (here >= wanted) {
            table.columns.push_back(i);
            here = 0;
        }
        here += all.rows[i].height();
        table.linesPerColumn = std::max(table.linesPerColumn, here);
    }
    return table;
}

Vec2 sizeInEms(const Table& table, const Measured& all)
{
    const auto columns = static_cast<float>(table.columns.size());
    const float column = all.keys + columnGap + all.meanings;
    return {columns * column + (columns - 1.0f) * 2.0f * columnGap + 2.0f * sheetPadding,
            static_cast<float>(table.linesPerColumn) * all.line + 2.0f * sheetPadding};
}

Table tableOf(std::size_t columns, const Measured& all, const Vec2& room, float em)
{
    Table table = filledUp(all, columns);
    const Vec2 size = sizeInEms(table, all);
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
    Measured all;
    Table table;
    for (const Widths& widths : widthsTried) {
        Measured tried = measured(rows, widths, em, measure);
        for (const std::size_t columns : {1u, 2u}) {
            Table other = tableOf(columns, tried, 0.94f * window, em);
            if (other.em > table.em) {
                table = std::move(other);
                all = tried;
            }
        }
    }
    if (table.em < smallestEm) {
        return {};
    }
    const Vec2 size = table.em * sizeInEms(table, all);
    const Vec2 corner = 0.5f * (window - size);
    std::vector<OverlayItem> items;
    items.emplace_back(Box{{0.0f, 0.0f, window.x, window.y}, 0.0f, theme.veil});
    items.emplace_back(Box{{corner.x, corner.y, size.x, size.y}, table.em, theme.panel});
    const float keysWidth = table.em * all.keys, line = table.em * all.line;
    const LineStyle keyStyle{{table.em, keyWeight}, theme.breathInk, Align::right};
    Vec2 at = corner + Vec2{sheetPadding * table.em};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && std::ranges::find(table.columns, i) != table.columns.end()) {
            at = {at.x + table.em * (all.keys + all.meanings + 3.0f * columnGap), corner.y + sheetPadding * table.em};
        }
        const float meaning = at.x + keysWidth + columnGap * table.em;
        for (std::size_t k = 0; k < all.rows[i].height(); ++k) {
            if (k < all.rows[i].keys.size()) {
                items.emplace_back(lineIn({at.x, at.y, keysWidth, line}, all.rows[i].keys[k], keyStyle, measure));
            }
            if (k < all.rows[i].meaning.size()) {
                items.emplace_back(lineIn({meaning, at.y, table.em * all.meanings, line}, all.rows[i].meaning[k],
                                          {{table.em}, theme.ink, Align::left}, measure));
            }
            at.y += line;
        }
    }
    return items;
}

} // namespace vinyasa
