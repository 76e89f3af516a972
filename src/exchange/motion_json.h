// SPDX-License-Identifier: MIT
// A practice as numbers: the JSON motion of docs/formats.md.
#pragma once

#include "exchange/frames.h"

#include <string>

namespace vinyasa {

// Writes the skeleton once and then a frame every 1/fps seconds from the first instant to the last; where the last does
// not fall on a frame, it is one more. The same arguments give the same bytes.
void writeMotionJson(const Body& body, const Timeline& timeline, const MotionOptions& options, const Sink& sink);

// All of it at once.
[[nodiscard]] std::string motionJson(const Body& body, const Timeline& timeline, const MotionOptions& options);

} // namespace vinyasa
