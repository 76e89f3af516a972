// SPDX-License-Identifier: MIT
#include "app/diary.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <cmath>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

constexpr double length = 8.0;

Diary diaryIn(const std::filesystem::path& folder)
{
    return {folder, {.when = "", .what = "cat-cow", .breaths = 0.0, .length = length}};
}

Message passed(Diary& diary, double breathed, double beat)
{
    return diary.passed(breathed, {.what = "cat-cow", .variant = "easier", .beat = {beat}});
}

} // namespace

TEST_CASE("at every moment of a practice it could be taken up within a breath of where it is")
{
    const ScratchFolder folder;
    Diary diary = diaryIn(folder / "");
    for (int tenth = 1; tenth < 80; ++tenth) {
        const double beat = tenth / 10.0;
        CAPTURE(beat);
        CHECK(passed(diary, 0.1, beat).empty());
        const auto resume = loadResume(folder / "");
        CHECK(resume.has_value() == (beat >= 1.0));
        if (resume) {
            CHECK(resume->beat.value == std::floor(beat));
            CHECK(resume->variant == "easier");
        }
    }
    CHECK(passed(diary, 0.1, length).empty());
    CHECK(!loadResume(folder / "")); // done
    CHECK(diary.end({.when = "2026-11-23T06:50:00+0100"}).empty());
    const ReadLog log = loadLog(folder / "");
    REQUIRE(log.entries.size() == 1);
    CHECK(log.entries.front().what == "cat-cow");
    CHECK(log.entries.front().variant == "easier");
    CHECK(log.entries.front().breaths == Approx(length));
    CHECK(log.entries.front().length == length);
}

TEST_CASE("who only looks a practice through leaves nothing")
{
    const ScratchFolder folder;
    Diary diary = diaryIn(folder / "");
    for (const double beat : {3.0, 7.5, 0.0, 8.0}) {
        CHECK(passed(diary, 0.0, beat).empty());
    }
    CHECK(passed(diary, 0.6, 0.6).empty());
    CHECK(diary.end({.when = "2026-11-23T06:50:00+0100"}).empty());
    CHECK(folder.entries() == 0);
}

TEST_CASE("what can't be noted is said once, and the practice goes on")
{
    for (const std::filesystem::path folder : {"", "/proc/vinyasa"}) {
        Diary diary = diaryIn(folder);
        const std::string sentences = passed(diary, 1.0, 1.0).in(inEnglish());
        CHECK(sentences.starts_with("Your practice was not noted. "));
        CHECK(passed(diary, 1.0, 2.0).empty());
        CHECK(diary.end({.when = "2026-11-23T06:50:00+0100"}).empty());
    }
}
