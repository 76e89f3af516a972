// SPDX-License-Identifier: MIT
// What all exported motions have in common: when their frames are, and where their bytes go.
#pragma once

#include "practice/timeline.h"

#include <functional>
#include <string_view>
#include <vector>

namespace vinyasa {

struct MotionOptions {
    int fps = 60; // above 0
    Pace pace;
};

// Takes a file piece by piece; false stops the writing.
using Sink = std::function<bool(std::string_view)>;

// The instants of the frames: k / fps from the first instant on, and the last instant, even where it falls between two.
[[nodiscard]] std::vector<Seconds> frameTimes(const Timeline& timeline, const MotionOptions& options);

} // namespace vinyasa
