// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice.h"

#include <string>

namespace vinyasa {

// A whole practice to read beforehand: its name and summary, how long it takes, all that is said with the time at which
// it is, the cautions of its asanas and the general advice. leadIn: the time to get ready.
[[nodiscard]] std::string printRoutine(const Practice& practice, Seconds leadIn);

} // namespace vinyasa
