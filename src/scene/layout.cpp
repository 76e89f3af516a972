// SPDX-License-Identifier: MIT
#include "scene/column_layout.h"
#include "scene/layout_frame.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float figureShare = 0.22f;      // of the window's height: below it panels give way
constexpr float leastInstruction = 28.0f; // pixels: lower than that it can't be read
constexpr float ringSize = 144.0f;        // wanted diameter in a window of 1280 x 720
constexpr float leastRing = 56.0f;        // pixels
constexpr float largeWords = 26.0f;       // small words in a window of 1280 x 720, pixels
constexpr float leastWidth = 60.0f;       // of a window with words in it

// The heights of the rows from top to bottom, 0 for a row that is left out.
struct Rows {
    float title = 0.0f;
    float ring = 0.0f; // where it stands above the instruction; else 0
    float instruction = 0.0f;
    float bar = 0.0f, barNames = 0.0f;
};

Rows wantedRows(const Frame& frame)
{
    const TypeScale& type = frame.type;
    const float h = frame.height;
    Rows rows;
    rows.title = lines(1, type.title) + (frame.portrait ? lines(1, type.small) : 0.0f);
    const float ring = ringSize * frame.unit + lines(1, type.small);
    const float words = lines(1, type.body) + lines(frame.portrait ? 3.0f : 2.0f, type.instruction);
    rows.ring = frame.portrait ? std::min(1.4f * ring, 0.175f * h) : 0.0f;
    // Where words are large the asana's other names need a row each: the ring gives it.
    if (frame.portrait && type.small > largeWords * frame.unit) {
        rows.title += lines(1, type.small);
        rows.ring -= lines(1, type.small);
    }
    rows.instruction = frame.portrait ? std::min(words, 0.32f * h) : std::min(std::max(words, ring), 0.40f * h);
    rows.bar = lines(1, type.small);
    rows.barNames = lines(1, type.small);
    return rows;
}

float gapBelow(float row, float gap)
{
    return row > 0.0f ? row + gap : 0.0f;
}

float figureHeight(const Frame& frame, const Rows& rows)
{
    const float gap = 0.5f * frame.margin;
    const float panels = gapBelow(rows.title, gap) + gapBelow(rows.ring, gap) + gapBelow(rows.instruction, gap) +
                         gapBelow(rows.bar, gap) + rows.barNames;
    return frame.height - 2.0f * frame.margin - panels;
}

// Leaves rows out, the least important first, until the figure has its share.
Rows rowsFor(const Frame& frame)
{
    if (frame.width < leastWidth) {
        return {};
    }
    Rows rows = wantedRows(frame);
    if (rows.instruction < leastInstruction) {
        rows.instruction = 0.0f;
    }
    if (rows.ring < leastRing) {
        rows.ring = 0.0f;
    }
    for (float* row : {&rows.barNames, &rows.title, &rows.bar, &rows.ring, &rows.instruction}) {
        if (figureHeight(frame, rows) < figureShare * frame.height) {
            *row = 0.0f;
        }
    }
    return rows;
}

// The instruction, and the ring at its left or, in portrait, above it.
void placePractice(Layout& layout, const Frame& frame, const Rows& rows, Rect row)
{
    const bool beside = rows.ring == 0.0f;
    const float roundLine = lines(1, frame.type.small);
    const float ringRow = beside ? row.height : rows.ring;
    const float side = std::min(ringRow - roundLine, (beside ? 0.20f : 1.0f) * row.width);
    const float roomLeft = row.width - side - frame.margin;
    if (side >= leastRing && (!beside || roomLeft >= 8.0f * frame.type.small)) {
        const float x = beside ? row.x : row.x + 0.5f * (row.width - side);
        const float y = row.y + 0.5f * (ringRow - side - roundLine);
        layout.ring = {x, y, side, side};
        layout.round = beside ? Rect{x, y + side, side, roundLine} : Rect{row.x, y + side, row.width, roundLine};
        if (beside) {
            row = {row.x + side + frame.margin, row.y, roomLeft, row.height};
        }
    }
    if (!beside) {
        const float below = rows.ring + 0.5f * frame.margin;
        row = {row.x, row.y + below, row.width, row.height - below};
    }
    if (row.height >= leastInstruction) {
        layout.instruction = row;
    }
}

void placeTitle(Layout& layout, const Frame& frame, const Rows& rows, const Rect& row)
{
    const bool large = frame.type.small > largeWords * frame.unit;
    const float asideWidth = (frame.portrait && !large ? 0.30f : 0.34f) * row.width;
    layout.title = {row.x, row.y, row.width - asideWidth - frame.margin, rows.title};
    layout.aside = {row.x + row.width - asideWidth, row.y, asideWidth, lines(1, frame.type.title)};
}

Layout framed(const Frame& frame, const Rows& rows)
{
    const float gap = 0.5f * frame.margin;
    const float x = frame.margin;
    const float width = frame.width - 2.0f * frame.margin;
    Layout layout = emptyLayout(frame);
    float top = frame.margin;
    if (rows.title > 0.0f) {
        placeTitle(layout, frame, rows, {x, top, width, rows.title});
        top += rows.title + gap;
    }
    layout.figure = {x, top, width, figureHeight(frame, rows)};
    top += layout.figure.height + gap;
    const float practice = gapBelow(rows.ring, rows.instruction > 0.0f ? gap : 0.0f) + rows.instruction;
    if (practice > 0.0f) {
        placePractice(layout, frame, rows, {x, top, width, practice});
        top += practice + gap;
    }
    if (rows.bar > 0.0f) {
        placeBar(layout, frame, {x, top, width, rows.bar}, rows.barNames);
    }
    return layout;
}

} // namespace

Layout layoutFor(int width, int height, float textScale)
{
    const Frame frame = frameOf(width, height, textScale);
    if (const auto beside = columnLayout(frame)) {
        return *beside;
    }
    return framed(frame, rowsFor(frame));
}

Layout distantLayout(int width, int height)
{
    const Frame frame = frameOf(width, height, 1.0f);
    Layout layout = framed(frame, {});
    if (frame.width < leastWidth || frame.height < 2.0f * leastWidth) {
        return layout;
    }
    const float gap = 0.5f * frame.margin;
    const float line = std::min(0.26f * frame.height, 0.22f * layout.figure.width);
    const float small = lines(1, frame.type.body);
    Rect& figure = layout.figure;
    layout.seen = {figure.x, figure.y, figure.width, small};
    const float bottom = figure.y + figure.height;
    figure = {figure.x, figure.y + small + gap, figure.width, figure.height - small - line - 2.0f * gap};
    layout.ring = {figure.x, bottom - line, line, line};
    layout.instruction = {figure.x + line + frame.margin, bottom - line, figure.width - line - frame.margin, line};
    return layout;
}

Layout bareLayout(int width, int height)
{
    return framed(frameOf(width, height, 1.0f), {});
}

} // namespace vinyasa
