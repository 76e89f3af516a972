// SPDX-License-Identifier: MIT
#include "app/tell.h"
#include "support/cat_cow.h"

#include <sstream>

using namespace vinyasa;

namespace {

const Pace sixAMinute{};

std::string told(Beat from)
{
    const Library library = loadAssets();
    const Timeline timeline = compose(makeBody(defaultStature), library, *findAsana(library, "cat-cow"));
    std::ostringstream out;
    Seconds last{-1.0};
    tell(
        spokenLines(timeline, sixAMinute, from, inEnglish()), out,
        [&](Seconds at) {
            CHECK(at >= last); // never back
            last = at;
        },
        [](const SpokenLine&) {});
    return out.str();
}

} // namespace

TEST_CASE("a practice is told line by line, with the time in front")
{
    const std::string text = told({0.0});
    CHECK(text.starts_with("0:00  Cat-Cow\n0:00  Hands and knees. Wrists under the shoulders"));
    CHECK(text.find(
              "\n0:10  Cow (Round 1 of 6). Breathe in: the belly sinks, tailbone and chest rise.\n0:10  Inhale\n") !=
          std::string::npos);
    CHECK(text.find("\n0:15  Exhale\n") != std::string::npos);
    CHECK(text.ends_with("\n1:20  The end.\n"));
}

TEST_CASE("from a later breath on the time begins there")
{
    const std::string text = told({7.0});
    CHECK(text.starts_with("0:00  Cat-Cow\n0:00  Back to the middle. Breathe in and come back"));
    CHECK(text.ends_with("\n0:10  The end.\n"));
}

TEST_CASE("nobody listening is the end of it")
{
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    int lines = 0;
    tell(
        {{{0.0}, {0.0}, "a"}, {{1.0}, {0.5}, "b"}}, out, [](Seconds) {}, [&](const SpokenLine&) { ++lines; });
    CHECK(lines == 0);
}
