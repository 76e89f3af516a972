// SPDX-License-Identifier: MIT
#include "core/did_you_mean.h"
#include "core/result.h"
#include "support/catch.h"

#include <array>

using namespace vinyasa;

TEST_CASE("a problem reads as file:line:column: sentence, as far as it is known")
{
    CHECK(format({{"cow.json", 4, 7}, "No."}) == "cow.json:4:7: No.");
    CHECK(format({{"cow.json", 4, 0}, "No."}) == "cow.json:4: No.");
    CHECK(format({{"cow.json", 0, 0}, "No."}) == "cow.json: No.");
    CHECK(format({{}, "No."}) == "No.");
}

TEST_CASE("a result holds either a value or what stood in its way")
{
    const Result<int> good{7};
    const Result<int> bad{Problem{{}, "No."}};
    REQUIRE(good);
    CHECK(good.value() == 7);
    REQUIRE_FALSE(bad);
    CHECK(bad.problems().size() == 1);
}

TEST_CASE("the nearest name is offered only where it is near")
{
    constexpr std::array<std::string_view, 4> names{"knee", "hip", "shoulder", "table-top"};
    struct Case {
        std::string_view typed, meant;
    };
    const auto c = GENERATE(values<Case>({{"kne", "knee"},
                                          {"Knee", "knee"},
                                          {"shuolder", "shoulder"},
                                          {"tabletop", "table-top"},
                                          {"hop", "hip"},
                                          {"elephant", ""},
                                          {"", ""}}));
    CAPTURE(c.typed);
    CHECK(nearestName(c.typed, names) == c.meant);
}

TEST_CASE("a hostile word of megabytes costs nothing and means nothing")
{
    constexpr std::array<std::string_view, 1> names{"knee"};
    CHECK(nearestName(std::string(8'000'000, 'k'), names).empty());
    CHECK(didYouMean("knie", names).in(inEnglish()) == "Did you mean \"knee\"?");
    CHECK(didYouMean("zzzzzz", names).empty());
}
