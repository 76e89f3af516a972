// SPDX-License-Identifier: MIT
// A practice as numbers: the JSON motion of docs/formats.md.
#pragma once

#include "practice/timeline.h"

#include <functional>
#include <string>
#include <string_view>

namespace vinyasa {

struct MotionJsonOptions {
    int fps = 60; // above 0
    Pace pace;
};

// Takes the text piece by piece; false stops the writing.
using TextSink = std::function<bool(std::string_view)>;

// Writes the skeleton once and then a frame every 1/fps seconds from the first instant to the last; where the last does
// not fall on a frame, it is one more. The same arguments give the same bytes.
void writeMotionJson(const Body& body, const Timeline& timeline, const MotionJsonOptions& options,
                     const TextSink& sink);

// All of it at once.
[[nodiscard]] std::string motionJson(const Body& body, const Timeline& timeline, const MotionJsonOptions& options);

} // namespace vinyasa
