// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <span>
#include <string>
#include <string_view>

namespace vinyasa {

// The candidate that a mistyped word most likely stands for, or an empty view where none is near: at most one slip (a
// letter more, less, wrong or swapped with its neighbour) for every three letters, capital letters ignored.
[[nodiscard]] std::string_view nearestName(std::string_view word, std::span<const std::string_view> candidates);

// "Did you mean \"hip\"?", or nothing where no candidate is near.
[[nodiscard]] Message didYouMean(std::string_view word, std::span<const std::string_view> candidates);

// "cow, cat, child"
[[nodiscard]] std::string listed(std::span<const std::string_view> names);

} // namespace vinyasa
