// SPDX-License-Identifier: MIT
#include "exchange/number_text.h"

#include <cassert>
#include <charconv>
#include <cmath>

namespace vinyasa {

void appendFixed(std::string& text, double number, int decimals)
{
    assert(std::isfinite(number) && decimals >= 0 && decimals <= 9);
    const double smallest = 0.5 * std::pow(10.0, -decimals);
    const double unsignedZero = std::abs(number) < smallest ? 0.0 : number;
    char digits[340]; // the longest double has 309 digits before the point
    const auto end = std::to_chars(digits, digits + sizeof digits, unsignedZero, std::chars_format::fixed, decimals);
    text.append(digits, end.ptr);
}

} // namespace vinyasa
