// SPDX-License-Identifier: MIT
#include "app/sheet_plan.h"

#include "exchange/number_text.h"
#include "practice/moment.h"
#include "scene/typeset.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vinyasa {
namespace {

// Pixels. The pictures are large enough to judge a hand or a back line at 100 %.
constexpr float pictureWidth = 480.0f, pictureHeight = 340.0f, gap = 24.0f;
constexpr float headHeight = 84.0f, labelHeight = 64.0f;

std::string lungs(const Breath& breath)
{
    if (breath.fill > 0.999) {
        return "lungs full";
    }
    if (breath.fill < 0.001) {
        return "lungs empty";
    }
    return breath.phase == BreathPhase::inhale ? "inhaling" : "exhaling";
}

// What "render --at" takes.
std::string beatText(Beat beat)
{
    std::string text;
    appendFixed(text, beat.value, 2);
    return text;
}

SheetCell cellAt(const Timeline& timeline, Beat beat, std::string label)
{
    return {beat, std::move(label), "breath " + beatText(beat) + ", " + lungs(momentAt(timeline, beat).breath)};
}

// Three or four: whichever leaves fewer places empty in the last row.
std::size_t columnsFor(std::size_t cells)
{
    const auto emptyPlaces = [&](std::size_t columns) { return (columns - cells % columns) % columns; };
    return cells < 4 ? cells : emptyPlaces(3) < emptyPlaces(4) ? 3 : 4;
}

Rect pictureRect(std::size_t cell, std::size_t columns)
{
    const std::size_t row = cell / columns, column = cell % columns;
    return {gap + static_cast<float>(column) * (pictureWidth + gap),
            headHeight + static_cast<float>(row) * (pictureHeight + labelHeight), pictureWidth, pictureHeight};
}

void addLine(DrawList& list, const Rect& rect, const std::string& words, const LineStyle& style,
             const MeasureText& measure)
{
    list.overlay.emplace_back(lineIn(rect, words, style, measure));
}

void addHead(DrawList& list, const Practice& practice, const Theme& theme, const MeasureText& measure)
{
    const LineStyle title{{34.0f, TextWeight::bold}, theme.ink};
    const LineStyle sanskrit{{24.0f, TextWeight::regular}, theme.softInk};
    const float width = static_cast<float>(list.width) - 2.0f * gap;
    const float taken = measure(practice.timeline.name, title.text).width + gap;
    addLine(list, {gap, 0.0f, width, headHeight}, practice.timeline.name, title, measure);
    addLine(list, {gap + taken, 0.0f, width - taken, headHeight}, practice.timeline.sanskrit, sanskrit, measure);
}

void addLabel(DrawList& list, const Rect& picture, const SheetCell& cell, const Theme& theme,
              const MeasureText& measure)
{
    const LineStyle label{{22.0f, TextWeight::bold}, theme.ink};
    const LineStyle note{{18.0f, TextWeight::regular}, theme.softInk, Align::right};
    const float below = picture.y + picture.height, line = 44.0f;
    const float half = 0.5f * picture.width;
    addLine(list, {picture.x, below, half, line}, cell.label, label, measure);
    addLine(list, {picture.x + half, below, half, line}, cell.note, note, measure);
}

DrawList blankSheet(std::size_t columns, std::size_t rows, const Theme& theme)
{
    DrawList list;
    list.width = static_cast<int>(gap + static_cast<float>(columns) * (pictureWidth + gap));
    list.height = static_cast<int>(headHeight + static_cast<float>(rows) * (pictureHeight + labelHeight));
    list.backdrop.floor = list.backdrop.horizon = list.backdrop.zenith = theme.panel;
    return list;
}

} // namespace

std::vector<SheetCell> sheetCells(const Practice& practice)
{
    const Timeline& timeline = practice.timeline;
    const auto nameOf = [&](std::size_t keyPose) { return practice.library.keyPoses[keyPose].name; };
    const std::size_t start = timeline.spans.front().fromKeyPose;
    std::vector<SheetCell> cells{cellAt(timeline, Beat{0.0}, nameOf(start))};
    std::set<std::size_t> reached{start};
    std::set<std::pair<std::size_t, std::size_t>> gone;
    for (const Span& span : timeline.spans) {
        if (span.fromKeyPose == span.toKeyPose || !gone.emplace(span.fromKeyPose, span.toKeyPose).second) {
            continue;
        }
        const Beat middle{0.5 * (span.begin.value + span.end.value)};
        cells.push_back(cellAt(timeline, middle, nameOf(span.fromKeyPose) + " to " + nameOf(span.toKeyPose)));
        if (reached.insert(span.toKeyPose).second) {
            cells.push_back(cellAt(timeline, span.end, nameOf(span.toKeyPose)));
        }
    }
    return cells;
}

SheetPlan planSheet(const Practice& practice, const std::vector<SheetCell>& cells, const Theme& theme,
                    const MeasureText& measure)
{
    const std::size_t columns = columnsFor(cells.size());
    SheetPlan plan{blankSheet(columns, (cells.size() + columns - 1) / columns, theme), {}};
    addHead(plan.frame, practice, theme, measure);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        plan.pictures.push_back(pictureRect(i, columns));
        addLabel(plan.frame, plan.pictures.back(), cells[i], theme, measure);
    }
    return plan;
}

} // namespace vinyasa
