// SPDX-License-Identifier: MIT
#pragma once

#include "practice/timeline.h"
#include "scene/draw_list.h"
#include "scene/text_measure.h"
#include "scene/theme.h"

#include <array>
#include <string>
#include <vector>

namespace vinyasa {

struct Words;

// One instant on a contact sheet.
struct SheetCell {
    Beat beat;
    std::string label; // "Cow"
    std::string note;  // "breath 1.50, lungs full"
};

// Every key pose where it is first reached, in the order of the practice.
[[nodiscard]] std::vector<SheetCell> keyPoseCells(const Timeline& timeline, const Words& words);

// The same, and the middle of every way between two.
[[nodiscard]] std::vector<SheetCell> keyPoseAndWayCells(const Timeline& timeline, const Words& words);

// Twelve instants at equal intervals, both ends among them.
[[nodiscard]] std::vector<SheetCell> instantCells(const Timeline& timeline, const Words& words);

// An instant's pictures, side by side: from the side, and from the front.
inline constexpr std::size_t viewsPerCell = 2;
using CellPictures = std::array<Rect, viewsPerCell>;

// Where the pictures go, and everything that is not a picture.
struct SheetPlan {
    DrawList frame;                     // the whole sheet without its pictures
    std::vector<CellPictures> pictures; // for each cell, all of one size, whole pixels
};

// cells: of the timeline, at least one.
[[nodiscard]] SheetPlan planSheet(const Timeline& timeline, const std::vector<SheetCell>& cells, const Theme& theme,
                                  const MeasureText& measure);

} // namespace vinyasa
