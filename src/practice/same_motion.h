// SPDX-License-Identifier: MIT
// Whether two things are the same, bit for bit: what has been found out about one then holds for the other.
#pragma once

#include "practice/timeline.h"

#include <span>

namespace vinyasa {

[[nodiscard]] bool isSame(const Pose& a, const Pose& b);
[[nodiscard]] bool isSame(std::span<const ContactTarget> a, std::span<const ContactTarget> b);

// Whether the body does the same in both, whenever they begin and whatever is said meanwhile.
[[nodiscard]] bool isSameMotion(const Span& a, const Span& b);

} // namespace vinyasa
