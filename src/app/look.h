// SPDX-License-Identifier: MIT
#pragma once

#include "scene/figure_shapes.h"
#include "scene/theme.h"

#include <optional>

namespace vinyasa {

// How a picture is painted: what may be chosen for every sub-command that makes one.
struct Look {
    ThemeName theme = ThemeName::day;
    FigureStyle style = FigureStyle::body;
    std::optional<bool> spine{}; // whether its bend is shown; none: where the asana is about it
    bool operator==(const Look&) const = default;
};

} // namespace vinyasa
