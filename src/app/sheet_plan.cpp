// SPDX-License-Identifier: MIT
#include "app/sheet_plan.h"

#include "core/words.h"
#include "exchange/number_text.h"
#include "practice/moment.h"
#include "scene/typeset.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vinyasa {
namespace {

// Pixels. The pictures are large enough to judge a hand or a back line at 100 %.
constexpr float pictureWidth = 480.0f, pictureHeight = 340.0f;
constexpr float gap = 24.0f, gapInCell = 4.0f;
constexpr float cellWidth = static_cast<float>(viewsPerCell) * (pictureWidth + gapInCell) - gapInCell;
constexpr float headHeight = 84.0f, labelHeight = 84.0f;
constexpr std::size_t mostColumns = 2;

std::string_view lungs(const Breath& breath)
{
    if (breath.fill > 0.999) {
        return "lungs full";
    }
    if (breath.fill < 0.001) {
        return "lungs empty";
    }
    return breath.phase == BreathPhase::inhale ? "inhale" : "exhale";
}

// What "render --at" takes.
std::string beatText(Beat beat)
{
    std::string text;
    appendFixed(text, beat.value, 2);
    return text;
}

std::string wayName(const Timeline& timeline, const Span& span, const Words& words)
{
    const auto& names = timeline.keyPoseNames;
    return filled(words("{1} to {2}"), {names[span.fromKeyPose], names[span.toKeyPose]});
}

SheetCell cellAt(const Timeline& timeline, Beat beat, std::string label, const Words& words)
{
    const std::string breath = words(lungs(momentAt(timeline, beat).breath));
    return {beat, std::move(label), filled(words("breath {1}, {2}"), {beatText(beat), breath})};
}

std::size_t columnsFor(std::size_t cells)
{
    return std::min(cells, mostColumns);
}

CellPictures picturesOf(std::size_t cell, std::size_t columns)
{
    const std::size_t row = cell / columns, column = cell % columns;
    const float left = gap + static_cast<float>(column) * (cellWidth + gap);
    const float top = headHeight + static_cast<float>(row) * (pictureHeight + labelHeight);
    CellPictures pictures;
    for (std::size_t view = 0; view < viewsPerCell; ++view) {
        pictures[view] = {left + static_cast<float>(view) * (pictureWidth + gapInCell), top, pictureWidth,
                          pictureHeight};
    }
    return pictures;
}

void addLine(DrawList& list, const Rect& rect, const std::string& words, const LineStyle& style,
             const MeasureText& measure)
{
    list.overlay.emplace_back(lineIn(rect, words, style, measure));
}

void addHead(DrawList& list, const Timeline& timeline, const Theme& theme, const MeasureText& measure)
{
    const LineStyle title{{34.0f, TextWeight::bold}, theme.ink};
    const LineStyle sanskrit{{24.0f, TextWeight::regular}, theme.softInk};
    const float width = static_cast<float>(list.width) - 2.0f * gap;
    const float taken = measure(timeline.name, title.text).width + gap;
    addLine(list, {gap, 0.0f, width, headHeight}, timeline.name, title, measure);
    addLine(list, {gap + taken, 0.0f, width - taken, headHeight}, timeline.sanskrit, sanskrit, measure);
}

// The name in one line or two, then the note.
void addLabel(DrawList& list, const CellPictures& pictures, const SheetCell& cell, const Theme& theme,
              const MeasureText& measure)
{
    const LineStyle label{{22.0f, TextWeight::bold}, theme.ink};
    const LineStyle note{{18.0f, TextWeight::regular}, theme.softInk, Align::right};
    constexpr float line = 28.0f;
    const Rect& first = pictures.front();
    const float noteWidth = 0.4f * cellWidth, labelWidth = cellWidth - noteWidth - gap;
    Rect rect{first.x, first.y + first.height + 4.0f, labelWidth, line};
    addLine(list, {first.x + cellWidth - noteWidth, rect.y, noteWidth, line}, cell.note, note, measure);
    for (const std::string& words : wrapped(cell.label, label.text, labelWidth, measure)) {
        addLine(list, rect, words, label, measure);
        rect.y += line;
    }
}

DrawList blankSheet(std::size_t columns, std::size_t rows, const Theme& theme)
{
    DrawList list;
    list.width = static_cast<int>(gap + static_cast<float>(columns) * (cellWidth + gap));
    list.height = static_cast<int>(headHeight + static_cast<float>(rows) * (pictureHeight + labelHeight));
    list.backdrop.floor = list.backdrop.horizon = list.backdrop.zenith = theme.panel;
    return list;
}

} // namespace

std::vector<SheetCell> keyPoseCells(const Timeline& timeline, const Words& words)
{
    std::vector<SheetCell> cells;
    std::set<std::size_t> reached;
    for (const KeyPoseMark& mark : keyPoseMarks(timeline)) {
        if (reached.insert(mark.keyPose).second) {
            cells.push_back(cellAt(timeline, mark.beat, timeline.keyPoseNames[mark.keyPose], words));
        }
    }
    return cells;
}

std::vector<SheetCell> keyPoseAndWayCells(const Timeline& timeline, const Words& words)
{
    std::vector<SheetCell> cells = keyPoseCells(timeline, words);
    std::set<std::pair<std::size_t, std::size_t>> gone;
    for (const Span& span : timeline.spans) {
        if (!isHold(span) && gone.emplace(span.fromKeyPose, span.toKeyPose).second) {
            const Beat middle{0.5 * (span.begin.value + span.end.value)};
            cells.push_back(cellAt(timeline, middle, wayName(timeline, span, words), words));
        }
    }
    std::ranges::stable_sort(cells, {}, &SheetCell::beat);
    return cells;
}

std::vector<SheetCell> instantCells(const Timeline& timeline, const Words& words)
{
    constexpr int instants = 12;
    std::vector<SheetCell> cells;
    for (int i = 0; i < instants; ++i) {
        const Beat beat{timeline.length.value * i / (instants - 1)};
        const Span& span = timeline.spans[spanAt(timeline, beat)];
        const bool arrived = i == instants - 1;
        cells.push_back(cellAt(timeline, beat,
                               arrived              ? timeline.keyPoseNames[span.toKeyPose]
                               : beat == span.begin ? timeline.keyPoseNames[span.fromKeyPose]
                                                    : wayName(timeline, span, words),
                               words));
    }
    return cells;
}

SheetPlan planSheet(const Timeline& timeline, const std::vector<SheetCell>& cells, const Theme& theme,
                    const MeasureText& measure)
{
    const std::size_t columns = columnsFor(cells.size());
    SheetPlan plan{blankSheet(columns, (cells.size() + columns - 1) / columns, theme), {}};
    addHead(plan.frame, timeline, theme, measure);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        plan.pictures.push_back(picturesOf(i, columns));
        addLabel(plan.frame, plan.pictures.back(), cells[i], theme, measure);
    }
    return plan;
}

} // namespace vinyasa
