// SPDX-License-Identifier: MIT
#pragma once

#include "scene/figure_shapes.h"
#include "scene/theme.h"

namespace vinyasa {

// How a picture is painted: what may be chosen for every sub-command that makes one.
struct Look {
    ThemeName theme = ThemeName::day;
    FigureStyle style = FigureStyle::body;
    bool operator==(const Look&) const = default;
};

} // namespace vinyasa
