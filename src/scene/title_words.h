// SPDX-License-Identifier: MIT
// What the practice is called, at the top of the page.
#pragma once

#include "practice/score.h"
#include "scene/layout.h"
#include "scene/theme.h"
#include "scene/typeset.h"

#include <string>
#include <vector>

namespace vinyasa {

// The name of a part of the practice and, behind it or where the title has room below, what it is called in Sanskrit in
// both scripts, as far as there is room; where it has no such name, what the whole practice is called. None without a
// place for a title.
[[nodiscard]] std::vector<Text> titleWords(const Part& part, const std::string& practice, const Layout& layout,
                                           const Theme& theme, const MeasureText& measure);

} // namespace vinyasa
