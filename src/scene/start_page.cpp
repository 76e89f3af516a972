// SPDX-License-Identifier: MIT
#include "scene/start_page.h"

#include "scene/layout.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr float rowHeight = 1.75f;  // ems
constexpr float listShare = 0.34f;  // of the width, where the choices stand beside the list
constexpr float leastFigure = 0.2f; // of the height; with less there is no figure
constexpr float largeText = 1.3f;   // whoever asks for it would rather read than see the figure

// Where things are, before there are words.
struct Areas {
    float margin = 0.0f, em = 0.0f;
    Rect title, list, figure, summary, rows;
};

Areas areasFor(const StartWords& words, int width, int height, float textScale)
{
    const Layout layout = layoutFor(width, height, textScale);
    const auto w = static_cast<float>(std::max(width, 1)), h = static_cast<float>(std::max(height, 1));
    const float m = std::max(layout.margin, 2.0f);
    const bool portrait = h > w;
    const auto listLines = static_cast<float>(words.offers.size()) + 2.0f;
    const auto rowLines = static_cast<float>(words.rows.size()) + 2.0f; // and the summary
    const float lines = portrait ? listLines + rowLines : std::max(listLines, rowLines);
    Areas areas;
    areas.margin = m;
    const float figure = textScale < largeText && !portrait ? 0.28f * h : 0.0f;
    const float room = h - 3.0f * m - figure;
    areas.em = std::max(1.0f, std::min(layout.type.body, room / (rowHeight * (lines + 1.6f))));
    const float titleHeight = 1.6f * rowHeight * areas.em;
    areas.title = {m, m, w - 2.0f * m, titleHeight};
    const float top = m + titleHeight + 0.5f * m;
    const float listHeight = listLines * rowHeight * areas.em;
    areas.list = {m, top, portrait ? w - 2.0f * m : listShare * w, listHeight};
    const float x = portrait ? m : 2.0f * m + areas.list.width;
    const float rightTop = portrait ? top + listHeight : top;
    const float right = w - m - x;
    const float rowsHeight = static_cast<float>(words.rows.size()) * rowHeight * areas.em;
    const float summaryHeight = 2.0f * rowHeight * areas.em;
    areas.rows = {x, h - m - rowsHeight, right, rowsHeight};
    areas.summary = {x, areas.rows.y - summaryHeight, right, summaryHeight};
    areas.figure = {x, rightTop, right, areas.summary.y - rightTop};
    if (areas.figure.height < leastFigure * h) {
        areas.figure = {};
    }
    return areas;
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

    // What is chosen lies on a panel; what has the focus has a thick edge as well.
    void panel(const Rect& rect, bool chosen, bool focused)
    {
        const float edge = std::max(2.0f, 0.12f * areas_.em), corner = 0.4f * areas_.em;
        if (focused) {
            page_.items.emplace_back(Box{rect, corner, theme_.breathInk});
            page_.items.emplace_back(
                Box{{rect.x + edge, rect.y + edge, rect.width - 2.0f * edge, rect.height - 2.0f * edge},
                    corner - edge,
                    theme_.panel});
        } else if (chosen) {
            page_.items.emplace_back(Box{rect, corner, theme_.panel});
        }
    }

private:
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
        painter.panel(box, chosen, chosen && !focus.row);
        painter.line(inner(box, 0.7f * areas.em), words.offers[i], areas.em, chosen ? theme.breathInk : theme.ink,
                     Align::left, chosen ? TextWeight::bold : TextWeight::regular);
        page.offers.push_back(row);
        row.y += step;
    }
}

void addRow(StartPage& page, Painter& painter, const StartLine& line, const Rect& row, bool focused, float em,
            const Theme& theme)
{
    const Rect box{row.x, row.y + 0.06f * row.height, row.width, 0.88f * row.height};
    const Rect inside = inner(box, 0.7f * em);
    if (line.value.empty()) {
        painter.panel(box, true, focused);
        painter.line(inside, line.label, em, theme.breathInk, Align::center, TextWeight::bold);
        page.values.push_back(row);
        return;
    }
    painter.panel(box, false, focused);
    const float labelWidth = 0.4f * inside.width;
    painter.line({inside.x, inside.y, labelWidth, inside.height}, line.label, em, theme.softInk);
    const Rect value{inside.x + labelWidth, inside.y, inside.width - labelWidth, inside.height};
    const float arrow = 1.2f * em;
    painter.line({value.x, value.y, arrow, value.height}, "-", em, theme.breathInk, Align::center, TextWeight::bold);
    painter.line({value.x + value.width - arrow, value.y, arrow, value.height}, "+", em, theme.breathInk, Align::center,
                 TextWeight::bold);
    painter.line(inner(value, 1.5f * em), line.value, em, theme.ink, Align::center, TextWeight::bold);
    page.values.push_back(value);
}

} // namespace

StartPage startPage(const StartWords& words, const StartFocus& focus, int width, int height, float textScale,
                    const Theme& theme, const MeasureText& measure)
{
    StartPage page;
    page.width = std::max(width, 1);
    page.height = std::max(height, 1);
    const Areas areas = areasFor(words, width, height, textScale);
    constexpr int leastWidth = 60; // as layoutFor has it
    if (width < leastWidth) {
        return page;
    }
    page.figure = areas.figure;
    Painter painter{page, areas, theme, measure};
    painter.line({areas.title.x, areas.title.y, 0.3f * areas.title.width, areas.title.height}, words.title,
                 1.6f * areas.em, theme.breathInk, Align::left, TextWeight::bold);
    painter.line(
        {areas.title.x + 0.32f * areas.title.width, areas.title.y, 0.68f * areas.title.width, areas.title.height},
        words.advice, 0.75f * areas.em, theme.softInk, Align::right);
    addList(page, painter, words, focus, areas, theme);
    const float line = 0.5f * areas.summary.height;
    const std::vector<std::string> summary =
        wrapped(words.summary, {0.8f * areas.em}, 0.98f * areas.summary.width, measure);
    const float share = areas.summary.height / static_cast<float>(std::max<std::size_t>(summary.size(), 2));
    for (std::size_t i = 0; i < summary.size(); ++i) {
        painter.line({areas.summary.x, areas.summary.y + static_cast<float>(i) * share, areas.summary.width,
                      std::min(line, share)},
                     summary[i], 0.8f * areas.em, theme.ink);
    }
    Rect row{areas.rows.x, areas.rows.y, areas.rows.width, rowHeight * areas.em};
    for (std::size_t i = 0; i < words.rows.size(); ++i) {
        addRow(page, painter, words.rows[i], row, focus.row == i, areas.em, theme);
        page.rows.push_back(row);
        row.y += row.height;
    }
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
