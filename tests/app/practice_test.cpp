// SPDX-License-Identifier: MIT
#include "app/practice.h"
#include "app/sheet_plan.h"
#include "support/cat_cow.h"

#include <cmath>
#include <set>

using namespace vinyasa;

namespace {

const Places places{VINYASA_SOURCE_DIR "/assets", VINYASA_SOURCE_DIR "/shaders"};

Practice prepared(const CommonOptions& common = {})
{
    auto practice = prepare(common, "cat-cow", places);
    REQUIRE(std::holds_alternative<Practice>(practice));
    return std::get<Practice>(practice);
}

std::string causeOf(const Outcome& outcome)
{
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<Failure>(*outcome));
    CHECK(std::get<Failure>(*outcome).code == ExitCode::wrongInput);
    return std::get<Failure>(*outcome).cause;
}

TextExtent halfAnEm(std::string_view words, const TextStyle& style)
{
    return {0.5f * style.pixels * static_cast<float>(words.size()), style.pixels, 0.25f * style.pixels};
}

} // namespace

TEST_CASE("a pace is a breath pattern's name or breaths a minute")
{
    const Library library = loadAssets();
    const auto bpm = [&](const std::string& text) {
        const auto pace = choosePace(library, text);
        REQUIRE(std::holds_alternative<Pace>(pace));
        return breathsPerMinute(std::get<Pace>(pace));
    };
    CHECK(bpm("standard") == Approx(6.0));
    CHECK(bpm("beginner") == Approx(10.0));
    CHECK(bpm("3") == Approx(3.0));
    CHECK(bpm("7.5") == Approx(7.5));
    CHECK(causeOf(troubleOf(choosePace(library, "relaks"))).ends_with("did you mean \"relax\"?"));
    for (const std::string text : {"2.9", "15.1", "nan", "", "-6"}) {
        CAPTURE(text);
        CHECK(causeOf(troubleOf(choosePace(library, text))).starts_with("--pace: "));
    }
}

TEST_CASE("an unknown id is answered with what may be meant, sub-commands among it")
{
    const Library library = loadAssets();
    CHECK(causeOf(troubleOf(chooseAsana(library, "cat-cwo"))).ends_with("did you mean \"cat-cow\"?"));
    CHECK(causeOf(troubleOf(chooseAsana(library, "rendr"))).ends_with("did you mean \"render\"?"));
    CHECK(causeOf(troubleOf(chooseAsana(library, "zzzzzzzz"))) ==
          "\"zzzzzzzz\" is neither an asana nor a sub-command.");
}

TEST_CASE("the options choose the body and the range")
{
    const Practice full = prepared();
    const Practice easier = prepared({.assets = {}, .pace = "deep", .easier = true, .stature = 1.5f});
    CHECK(full.body.stature == defaultStature);
    CHECK(easier.body.stature == 1.5f);
    CHECK(easier.level == Level::easier);
    CHECK(breathsPerMinute(easier.pace) == Approx(5.0));
    CHECK(easier.timeline.length == full.timeline.length);
}

TEST_CASE("problems of the content come through, all of them")
{
    const auto practice = prepare({.assets = VINYASA_SOURCE_DIR "/tests"}, "cat-cow", places);
    const Outcome trouble = troubleOf(practice);
    REQUIRE(trouble);
    REQUIRE(std::holds_alternative<Problems>(*trouble));
    CHECK(std::get<Problems>(*trouble).size() > 1);
}

TEST_CASE("the contact sheet shows each key pose once and each way once")
{
    const auto cells = sheetCells(prepared());
    std::vector<std::string> labels;
    for (const SheetCell& cell : cells) {
        labels.push_back(cell.label);
    }
    CHECK(labels == std::vector<std::string>{"Table top", "Table top to Cow", "Cow", "Cow to Cat", "Cat", "Cat to Cow",
                                             "Cat to Table top"});
    CHECK(cells[2].beat == Beat{1.5});
    CHECK(cells[2].note == "breath 1.50, lungs full");
    CHECK(cells[3].beat == Beat{1.75});
}

TEST_CASE("the pictures of a contact sheet lie inside it, apart from each other, on whole pixels")
{
    const Practice practice = prepared();
    const auto all = sheetCells(practice);
    for (std::size_t count = 1; count <= all.size(); ++count) {
        const SheetPlan plan =
            planSheet(practice, {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)}, calmDay(), halfAnEm);
        REQUIRE(plan.pictures.size() == count);
        std::set<std::pair<float, float>> corners;
        for (const Rect& rect : plan.pictures) {
            CHECK(rect.x == std::floor(rect.x));
            CHECK(rect.y == std::floor(rect.y));
            CHECK(rect.x >= 0.0f);
            CHECK(rect.x + rect.width <= static_cast<float>(plan.frame.width));
            CHECK(rect.y + rect.height <= static_cast<float>(plan.frame.height));
            CHECK(corners.emplace(rect.x, rect.y).second);
        }
    }
}
