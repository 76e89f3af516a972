// SPDX-License-Identifier: MIT
#include "app/practice.h"
#include "app/routine.h"
#include "support/cat_cow.h"

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
    return std::get<Failure>(*outcome).cause.in(inEnglish());
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
    CHECK(causeOf(troubleOf(choosePace(library, "relaks"))).ends_with("Did you mean \"relax\"?"));
    for (const std::string text : {"2.9", "15.1", "nan", "", "-6"}) {
        CAPTURE(text);
        CHECK(causeOf(troubleOf(choosePace(library, text))).starts_with("--pace: "));
    }
}

TEST_CASE("an unknown id is answered with what may be meant, sub-commands among it")
{
    const Library library = loadAssets();
    CHECK(causeOf(troubleOf(chooseAsana(library, "cat-cwo"))).ends_with("Did you mean \"cat-cow\"?"));
    CHECK(causeOf(troubleOf(chooseAsana(library, "rendr"))).ends_with("Did you mean \"render\"?"));
    CHECK(causeOf(troubleOf(chooseAsana(library, "zzzzzzzz"))) ==
          "\"zzzzzzzz\" is neither an asana nor a sub-command.");
}

TEST_CASE("the options choose the body and the range")
{
    const Practice full = prepared();
    const Practice easier =
        prepared({.language = {}, .assets = {}, .pace = "deep", .variant = {}, .easier = true, .stature = 1.5f});
    CHECK(full.body.stature == defaultStature);
    CHECK(easier.body.stature == 1.5f);
    CHECK(easier.variant == "easier");
    CHECK(breathsPerMinute(easier.pace) == Approx(5.0));
    CHECK(easier.timeline.length == full.timeline.length);
}

TEST_CASE("problems of the content come through, all of them")
{
    const auto practice =
        prepare({.language = {}, .assets = VINYASA_SOURCE_DIR "/tests", .variant = {}}, "cat-cow", places);
    const Outcome trouble = troubleOf(practice);
    REQUIRE(trouble);
    REQUIRE(std::holds_alternative<Problems>(*trouble));
    CHECK(std::get<Problems>(*trouble).size() > 1);
}

TEST_CASE("a way between two key poses is prepared like an asana, through what lies between")
{
    const auto way = prepareWay({}, "prone", "supine", places);
    REQUIRE(std::holds_alternative<Practice>(way));
    const Timeline& timeline = std::get<Practice>(way).timeline;
    CHECK(timeline.name == "Face down to On the back");
    CHECK(timeline.keyPoseIds[timeline.spans.front().fromKeyPose] == "prone");
    CHECK(timeline.keyPoseIds[timeline.spans.back().toKeyPose] == "supine");
    CHECK(timeline.spans.size() > 1);
    CHECK(timeline.spans.back().end == timeline.length);
}

TEST_CASE("a way that can't be shown is told in a sentence")
{
    CHECK(causeOf(troubleOf(prepareWay({}, "porne", "supine", places))) ==
          "--transition: there is no key pose \"porne\". Did you mean \"prone\"?");
    CHECK(causeOf(troubleOf(prepareWay({}, "prone", "zzzzzz", places))) ==
          "--transition: there is no key pose \"zzzzzz\".");
    CHECK(causeOf(troubleOf(prepareWay({}, "prone", "prone", places))) ==
          "--transition: from prone to prone there is nothing to do.");
    CommonOptions unknown;
    unknown.variant = "zzzzzz";
    CHECK(causeOf(troubleOf(prepareWay(unknown, "prone", "supine", places))) ==
          "--variant: no asana has a variant \"zzzzzz\".");
}

TEST_CASE("a routine keeps its level, also where its first asana's variant is named")
{
    auto spoken = loadLibraryFor({}, places);
    const auto variantsOf = [&](const CommonOptions& common) {
        const auto made = prepareRoutine(common, {"desk-end", {}, {Level::easy}}, std::get<SpokenLibrary>(spoken));
        std::vector<std::string> variants;
        for (const Part& part : std::get<FittedPractice>(made).practice.score.parts) {
            variants.push_back(part.variant);
        }
        return variants;
    };
    CommonOptions common;
    CHECK(variantsOf(common) == std::vector<std::string>{"easier", "easier", ""}); // the last is its rest
    common.variant = "easier";
    CHECK(variantsOf(common) == std::vector<std::string>{"easier", "easier", ""});
    common.variant = "full";
    CHECK(variantsOf(common) == std::vector<std::string>{"", "", ""});
}

TEST_CASE("the spine is what Cat-Cow and Sphinx are about")
{
    for (const Asana& asana : loadAssets().asanas) {
        CAPTURE(asana.id);
        CHECK(asana.spine == (asana.id == "cat-cow" || asana.id == "sphinx"));
    }
}
