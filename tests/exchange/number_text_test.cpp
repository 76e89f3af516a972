// SPDX-License-Identifier: MIT
#include "exchange/number_text.h"
#include "support/catch.h"

#include <cstdlib>

using namespace vinyasa;

namespace {

std::string fixed(double number, int decimals)
{
    std::string text;
    appendFixed(text, number, decimals);
    return text;
}

} // namespace

TEST_CASE("numbers are written with fixed digits")
{
    struct Case {
        double number;
        int decimals;
        std::string text;
    };
    const auto c = GENERATE(values<Case>({{0.0, 2, "0.00"},
                                          {-0.0, 2, "0.00"},
                                          {-0.004, 2, "0.00"},
                                          {-0.006, 2, "-0.01"},
                                          {1.5, 0, "2"},
                                          {12.25, 4, "12.2500"},
                                          {1e20, 1, "100000000000000000000.0"}}));
    CHECK(fixed(c.number, c.decimals) == c.text);
}

TEST_CASE("what is written reads back to half of its last digit")
{
    for (int i = -1000; i <= 1000; ++i) {
        const double number = 0.0012345 * i;
        CHECK(std::strtod(fixed(number, 6).c_str(), nullptr) == Approx(number).margin(0.5e-6));
    }
}
