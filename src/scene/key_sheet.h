// SPDX-License-Identifier: MIT
#pragma once

#include "scene/theme.h"
#include "scene/typeset.h"

#include <span>
#include <string>
#include <vector>

namespace vinyasa {

struct KeyRow {
    std::string keys;    // "Left / Right"
    std::string meaning; // "previous or next step"
};

// A panel over everything that lists the rows, in one column or two, long keys broken into lines, as large as em and
// the window allow. Nothing where there are no rows or the window is too small to read any.
[[nodiscard]] std::vector<OverlayItem> keySheet(std::span<const KeyRow> rows, int width, int height, float em,
                                                const Theme& theme, const MeasureText& measure);

} // namespace vinyasa
