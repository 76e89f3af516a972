// SPDX-License-Identifier: MIT
#include "app/judgement_table.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <limits>

using namespace vinyasa;

namespace {

Judgement judgementOf(std::string way)
{
    Judgement judgement{std::move(way), {}};
    for (std::size_t i = 0; i < measureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        judgement.verdicts[i] = {measure, 0.0, info(measure).limit, Beat{1.0}, ""};
    }
    return judgement;
}

Verdict& of(Judgement& judgement, Measure measure)
{
    return judgement.verdicts[static_cast<std::size_t>(measure)];
}

// Two ways; the second goes 4 mm through the floor.
std::vector<AsanaJudgement> example()
{
    Judgement good = judgementOf("table-top to cow"), bad = judgementOf("cow to cat");
    of(good, Measure::contact) = {Measure::contact, 0.128, 1.0, Beat{1.45}, "instep.left"};
    of(bad, Measure::floor) = {Measure::floor, 4.0, 2.0, Beat{1.75}, "heel.left"};
    return {{"cat-cow", Beat{1.0}, {good}}, {"cat-cow, easier", Beat{2.5}, {bad}}};
}

} // namespace

TEST_CASE("the table has a row a way and marks what does not pass")
{
    CHECK(judgementTable(example()) ==
          "cat-cow, 1 breath             contact, mm   floor, mm       wall, mm  range, deg  self-contact, mm  "
          "balance, mm  smoothness, deg/s2\n"
          "  table-top to cow            0.13 at 1.45  0.00            0.00      0.00        0.00              "
          "0.00         0.00\n"
          "cat-cow, easier, 2.5 breaths  contact, mm   floor, mm       wall, mm  range, deg  self-contact, mm  "
          "balance, mm  smoothness, deg/s2\n"
          "  cow to cat                  0.00          4.00 at 1.75 !  0.00      0.00        0.00              "
          "0.00         0.00\n");
}

TEST_CASE("what does not pass is told in words")
{
    CHECK(!passed(example()));
    CHECK(judgementFailures(example()) == "cat-cow, easier, cow to cat: floor is 4.00 mm at breath 1.75 (heel.left); "
                                          "at most 2.00 mm passes");
    auto good = example();
    good.pop_back();
    CHECK(passed(good));
    CHECK(judgementFailures(good).empty());
}

TEST_CASE("a figure that rests on nothing is out of balance without end")
{
    auto asanas = example();
    of(asanas[0].ways[0], Measure::balance) = {Measure::balance, std::numeric_limits<double>::infinity(), 0.0,
                                               Beat{0.5}, "centre of mass"};
    CHECK(judgementFailures(asanas).find("balance is endless") != std::string::npos);
    CHECK(nlohmann::json::parse(judgementJson(asanas))[0]["verdicts"][5]["worst"].is_null());
}

TEST_CASE("the JSON holds every verdict")
{
    const auto all = nlohmann::json::parse(judgementJson(example()));
    REQUIRE(all.size() == 2);
    CHECK(all[1]["practice"] == "cat-cow, easier");
    CHECK(all[1]["way"] == "cow to cat");
    REQUIRE(all[1]["verdicts"].size() == measureCount);
    const auto& floor = all[1]["verdicts"][1];
    CHECK(floor["measure"] == "floor");
    CHECK(floor["worst"] == 4.0);
    CHECK(floor["limit"] == 2.0);
    CHECK(floor["unit"] == "mm");
    CHECK(floor["breath"] == 1.75);
    CHECK(floor["where"] == "heel.left");
    CHECK(floor["passed"] == false);
}
