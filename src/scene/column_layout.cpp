// SPDX-License-Identifier: MIT
#include "scene/column_layout.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr float leastAspect = 1.5f;                               // of the window
constexpr float columnShare = 0.31f;                              // of its width
constexpr float leastColumn = 9.0f, mostColumn = 12.5f;           // ems of the instruction
constexpr float leastLines = 4.0f;                                // of the instruction
constexpr float columnRingSize = 172.0f, leastColumnRing = 56.0f; // its diameter in a window of 1280 x 720; pixels
constexpr float nextShare = 0.58f;                                // of the ring's height for what comes next

} // namespace

std::optional<Layout> columnLayout(const Frame& frame)
{
    const TypeScale& type = frame.type;
    const float width = std::min(columnShare * frame.width, mostColumn * type.instruction);
    if (frame.width < leastAspect * frame.height || width < leastColumn * type.instruction) {
        return std::nullopt;
    }
    Layout layout = emptyLayout(frame);
    const float gap = 0.5f * frame.margin;
    layout.column = true;
    const float left = frame.margin, top = frame.margin, small = lines(1, type.small);
    const float bar = frame.height - frame.margin - 2.0f * small, bottom = bar - gap;
    layout.title = {left, top, width, lines(1, type.title) + small};

    const float ring = std::min(columnRingSize * frame.unit, 0.44f * width), besideRing = left + ring + gap;
    layout.ring = {left, bottom - ring, ring, ring};
    layout.next = {besideRing, layout.ring.y, width - ring - gap, nextShare * ring};
    layout.round = {besideRing, layout.ring.y + layout.next.height + 0.5f * gap, layout.next.width, small};
    const float words = layout.title.y + layout.title.height + gap;
    layout.instruction = {left, words, width, layout.ring.y - gap - words};
    if (ring < leastColumnRing ||
        layout.instruction.height < lines(1, type.body) + lines(leastLines, type.instruction)) {
        return std::nullopt;
    }

    const float right = left + width + frame.margin, rest = frame.width - frame.margin - right;
    layout.aside = {right, top, rest, lines(1, type.title)};
    layout.figure = {right, top + layout.aside.height, rest, bottom - top - layout.aside.height};
    placeBar(layout, frame, {left, bar, frame.width - 2.0f * frame.margin, small}, small);
    return layout;
}

} // namespace vinyasa
