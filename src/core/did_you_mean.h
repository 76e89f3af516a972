// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace vinyasa {

// The candidate that a mistyped word most likely stands for, or an empty view where none is near: at most one slip (a
// letter more, less, wrong or swapped with its neighbour) for every three letters, capital letters ignored.
[[nodiscard]] std::string_view nearestName(std::string_view word, std::span<const std::string_view> candidates);

// "; did you mean \"hip\"?", or "" where no candidate is near.
[[nodiscard]] std::string didYouMean(std::string_view word, std::span<const std::string_view> candidates);

// The same as the end of a sentence: "." where no candidate is near.
[[nodiscard]] std::string didYouMeanOrPeriod(std::string_view word, std::span<const std::string_view> candidates);

// "cow, cat, child"
[[nodiscard]] std::string listed(std::span<const std::string_view> names);

} // namespace vinyasa
