// SPDX-License-Identifier: MIT
#include "scene/start_page.h"

#include "scene/layout.h"

#include <algorithm>
#include <array>

namespace vinyasa {
namespace {

constexpr float rowHeight = 1.75f; // ems
constexpr float listShare = 0.30f; // of the width, where the choices stand beside the list
// Of a wide window, in ems: a choice with its label above its value; its summary; the button and what is above it.
constexpr float tileHeight = 2.7f, summaryHeight = 2.8f, buttonHeight = 2.1f, buttonGap = 0.5f;
constexpr std::array columnShares{0.40f, 0.30f, 0.30f}; // of the width; the first has the longest values
constexpr float choicesShare = 0.52f;                   // of a wide window's height, at most: the figure wants the rest

// Where things are, before there are words.
struct Areas {
    float margin = 0.0f, em = 0.0f;
    Rect title, list, figure, summary;
    std::vector<Rect> rows;
    bool tiles = false; // all rows but the buttons have their label above their value
};

std::size_t countTiles(const StartWords& words)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(words.rows, [](const StartLine& line) { return !line.value.empty(); }));
}

float listLines(const StartWords& words)
{
    return static_cast<float>(words.offers.size()) + 2.0f; // and two headings
}

// All in one column, without a figure: the list has its width.
Areas portraitAreas(const StartWords& words, const Layout& layout, float w, float h)
{
    const float m = std::max(layout.margin, 2.0f), right = w - 2.0f * m;
    const float lines = listLines(words) + static_cast<float>(words.rows.size()) + 2.0f;
    Areas areas;
    areas.margin = m;
    areas.em = std::max(1.0f, std::min(layout.type.body, (h - 3.0f * m) / (rowHeight * (lines + 1.6f))));
    const float line = rowHeight * areas.em;
    areas.title = {m, m, right, 1.6f * line};
    areas.list = {m, m + 1.6f * line + 0.5f * m, right, listLines(words) * line};
    const float top = h - m - static_cast<float>(words.rows.size()) * line;
    areas.summary = {m, top - 2.0f * line, right, 2.0f * line};
    for (std::size_t i = 0; i < words.rows.size(); ++i) {
        areas.rows.push_back({m, top + static_cast<float>(i) * line, right, line});
    }
    return areas;
}

// The list at the left; at the right the figure, and below it the choices as tiles, column by column, and the buttons.
Areas wideAreas(const StartWords& words, const Layout& layout, float w, float h)
{
    const float m = std::max(layout.margin, 2.0f);
    const std::size_t tiles = countTiles(words), lines = (tiles + columnShares.size() - 1) / columnShares.size();
    const float choices = summaryHeight + static_cast<float>(lines) * tileHeight + buttonGap + buttonHeight;
    Areas areas;
    areas.margin = m;
    areas.tiles = true;
    areas.em = std::max(1.0f, std::min({layout.type.body, (h - 3.0f * m) / (rowHeight * (listLines(words) + 1.6f)),
                                        choicesShare * h / choices}));
    const float em = areas.em, top = m + 1.6f * rowHeight * em + 0.5f * m;
    areas.title = {m, m, w - 2.0f * m, 1.6f * rowHeight * em};
    areas.list = {m, top, listShare * w, listLines(words) * rowHeight * em};
    const float x = 2.0f * m + areas.list.width, right = w - m - x;
    const float button = h - m - buttonHeight * em;
    const float tilesTop = button - buttonGap * em - static_cast<float>(lines) * tileHeight * em;
    areas.summary = {x, tilesTop - summaryHeight * em, right, summaryHeight * em};
    areas.figure = {x, top, right, areas.summary.y - top};
    float left = x;
    for (std::size_t i = 0; i < tiles; ++i) {
        const float width = columnShares[i / lines] * right;
        areas.rows.push_back(
            {left, tilesTop + static_cast<float>(i % lines) * tileHeight * em, width, tileHeight * em});
        left += (i + 1) % lines == 0 ? width : 0.0f;
    }
    const auto buttons = static_cast<float>(words.rows.size() - tiles);
    const float gap = buttonGap * em, width = (right - (buttons - 1.0f) * gap) / buttons;
    for (std::size_t i = tiles; i < words.rows.size(); ++i) {
        areas.rows.push_back({x + static_cast<float>(i - tiles) * (width + gap), button, width, buttonHeight * em});
    }
    return areas;
}

Areas areasFor(const StartWords& words, int width, int height, float textScale)
{
    const Layout layout = layoutFor(width, height, textScale);
    const auto w = static_cast<float>(std::max(width, 1)), h = static_cast<float>(std::max(height, 1));
    return h > w ? portraitAreas(words, layout, w, h) : wideAreas(words, layout, w, h);
}

class Painter {
public:
    Painter(StartPage& page, const Areas& areas, const Theme& theme, const MeasureText& measure)
        : page_{page}, areas_{areas}, theme_{theme}, measure_{measure}
    {
    }

    void line(const Rect& rect, const std::string& words, float em, const Color& color, Align align = Align::left,
              TextWeight weight = TextWeight::regular)
    {
        if (!isEmpty(rect) && !words.empty()) {
            page_.items.emplace_back(lineIn(rect, words, {{em, weight}, color, align}, measure_));
        }
    }

    [[nodiscard]] const Theme& theme() const { return theme_; }

    // Broken into as many lines as are needed to keep its size, as far as the rectangle is high enough.
    void block(const Rect& rect, const std::string& words, float em, const Color& color, Align align = Align::left,
               TextWeight weight = TextWeight::regular)
    {
        if (isEmpty(rect) || words.empty()) {
            return;
        }
        for (Text& one : linesIn(rect, words, {{em, weight}, color, align}, Anchor::middle, measure_)) {
            page_.items.emplace_back(std::move(one));
        }
    }

    // A panel of a colour; what has the focus has a thick edge around it as well.
    void panel(const Rect& rect, const Color& color, bool focused)
    {
        const float edge = std::max(2.0f, 0.12f * areas_.em);
        if (focused) {
            box(rect, 0.0f, theme_.ink);
            box(rect, edge, theme_.panel);
        }
        box(rect, focused ? 2.0f * edge : 0.0f, color);
    }

private:
    void box(const Rect& rect, float inset, const Color& color)
    {
        const float corner = std::max(0.4f * areas_.em - inset, 1.0f);
        page_.items.emplace_back(Box{
            {rect.x + inset, rect.y + inset, rect.width - 2.0f * inset, rect.height - 2.0f * inset}, corner, color});
    }

    StartPage& page_;
    const Areas& areas_;
    const Theme& theme_;
    const MeasureText& measure_;
};

Rect inner(const Rect& rect, float by)
{
    return {rect.x + by, rect.y, std::max(rect.width - 2.0f * by, 1.0f), rect.height};
}

void addList(StartPage& page, Painter& painter, const StartWords& words, const StartFocus& focus, const Areas& areas,
             const Theme& theme)
{
    const float step = rowHeight * areas.em;
    Rect row{areas.list.x, areas.list.y, areas.list.width, step};
    for (std::size_t i = 0; i < words.offers.size(); ++i) {
        if (i == 0 || i == words.routines) {
            const std::string& title = i < words.routines ? words.routinesTitle : words.asanasTitle;
            painter.line(inner(row, 0.5f * areas.em), title, 0.8f * areas.em, theme.softInk);
            row.y += step;
        }
        const bool chosen = i == focus.offer;
        const Rect box{row.x, row.y + 0.06f * step, row.width, 0.88f * step};
        if (chosen) {
            painter.panel(box, theme.panel, !focus.row);
        }
        painter.line(inner(box, 0.7f * areas.em), words.offers[i], areas.em, chosen ? theme.breathInk : theme.ink,
                     Align::left, chosen ? TextWeight::bold : TextWeight::regular);
        page.offers.push_back(row);
        row.y += step;
    }
}

// Less, the value, and more.
void addValue(Painter& painter, const std::string& words, const Rect& rect, float em, const Theme& theme)
{
    const float sign = 1.2f * em;
    const auto addSign = [&](float x, const std::string& which) {
        painter.line({x, rect.y, sign, rect.height}, which, em, theme.breathInk, Align::center, TextWeight::bold);
    };
    addSign(rect.x, "\u2013");
    addSign(rect.x + rect.width - sign, "+");
    painter.block(inner(rect, 1.3f * em), words, em, theme.ink, Align::center, TextWeight::bold);
}

void addRow(StartPage& page, Painter& painter, const StartLine& line, const Areas& areas, const Rect& row, bool focused)
{
    const bool isTile = areas.tiles;
    const float em = areas.em;
    const Theme& theme = painter.theme();
    const float gap = 0.06f * rowHeight * em;
    const Rect box{row.x + (isTile ? 2.0f * gap : 0.0f), row.y + gap, row.width - (isTile ? 4.0f * gap : 0.0f),
                   row.height - 2.0f * gap};
    const Rect inside = inner(box, 0.6f * em);
    if (line.value.empty()) {
        painter.panel({row.x, box.y, row.width, box.height}, theme.breathInk, focused);
        painter.block(inside, line.label, 1.1f * em, theme.panel, Align::center, TextWeight::bold);
        page.values.push_back(row);
        return;
    }
    painter.panel(box, theme.panel, focused);
    const float label = isTile ? 0.42f * inside.height : 0.4f * inside.width;
    const Rect labelRect =
        isTile ? Rect{inside.x, inside.y, inside.width, label} : Rect{inside.x, inside.y, label, inside.height};
    const Rect value = isTile ? Rect{inside.x, inside.y + label, inside.width, inside.height - label}
                              : Rect{inside.x + label, inside.y, inside.width - label, inside.height};
    painter.line(labelRect, line.label, (isTile ? 0.75f : 1.0f) * em, theme.softInk,
                 isTile ? Align::center : Align::left);
    addValue(painter, line.value, value, em, theme);
    page.values.push_back(isTile ? row : value);
}

} // namespace

StartPage startPage(const StartWords& words, const StartFocus& focus, const StartWindow& window, const Theme& theme,
                    const MeasureText& measure)
{
    StartPage page;
    page.width = std::max(window.width, 1);
    page.height = std::max(window.height, 1);
    const Areas areas = areasFor(words, window.width, window.height, window.textScale);
    constexpr int leastWidth = 60; // as layoutFor has it
    if (window.width < leastWidth) {
        return page;
    }
    page.figure = areas.figure;
    Painter painter{page, areas, theme, measure};
    const Rect& top = areas.title;
    painter.line({top.x, top.y, 0.3f * top.width, top.height}, words.title, 1.6f * areas.em, theme.breathInk,
                 Align::left, TextWeight::bold);
    painter.block({top.x + 0.32f * top.width, top.y, 0.68f * top.width, top.height}, words.advice, 0.75f * areas.em,
                  theme.softInk, Align::right);
    addList(page, painter, words, focus, areas, theme);
    painter.block(areas.summary, words.summary, 0.8f * areas.em, theme.ink);
    for (std::size_t i = 0; i < words.rows.size(); ++i) {
        addRow(page, painter, words.rows[i], areas, areas.rows[i], focus.row == i);
    }
    page.rows = areas.rows;
    return page;
}

std::optional<std::size_t> indexUnder(std::span<const Rect> rects, const Vec2& place)
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Rect& rect = rects[i];
        if (place.x >= rect.x && place.x < rect.x + rect.width && place.y >= rect.y && place.y < rect.y + rect.height) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace vinyasa
