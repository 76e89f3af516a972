// SPDX-License-Identifier: MIT
#pragma once

#include "core/text.h"

#include <functional>
#include <string_view>

namespace vinyasa {

// Given by whoever owns the fonts: the platform in the program, a fixed-pitch stand-in in tests. Pure.
using MeasureText = std::function<TextExtent(std::string_view words, const TextStyle& style)>;

} // namespace vinyasa
