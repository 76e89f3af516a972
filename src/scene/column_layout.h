// SPDX-License-Identifier: MIT
#pragma once

#include "scene/layout_frame.h"

#include <optional>

namespace vinyasa {

// For wide windows: the words in a column at the left, so that the figure has nearly the whole height. Nothing where
// the window is too narrow for its column, or the words too large.
[[nodiscard]] std::optional<Layout> columnLayout(const Frame& frame);

} // namespace vinyasa
