// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice.h"
#include "scene/draw_list.h"
#include "scene/text_measure.h"
#include "scene/theme.h"

#include <string>
#include <vector>

namespace vinyasa {

// One picture of a contact sheet.
struct SheetCell {
    Beat beat;
    std::string label; // "Cow"
    std::string note;  // "breath 1.50, lungs full"
};

// Every key pose where it is first reached, and the middle of every way between two; in the order of the practice.
[[nodiscard]] std::vector<SheetCell> sheetCells(const Practice& practice);

// Where the pictures go, and everything that is not a picture. cells: at least one.
struct SheetPlan {
    DrawList frame;             // the whole sheet without its pictures
    std::vector<Rect> pictures; // one for each cell, all of one size, whole pixels
};

[[nodiscard]] SheetPlan planSheet(const Practice& practice, const std::vector<SheetCell>& cells, const Theme& theme,
                                  const MeasureText& measure);

} // namespace vinyasa
