// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace vinyasa {

// Appends the number with exactly `decimals` digits behind the point, whatever the locale; a zero has no sign. Finite,
// decimals from 0 to 9.
void appendFixed(std::string& text, double number, int decimals);

} // namespace vinyasa
