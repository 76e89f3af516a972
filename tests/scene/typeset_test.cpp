// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "core/words.h"
#include "scene/typeset.h"
#include "support/catch.h"

using namespace vinyasa;

TEST_CASE("a line never leaves its rectangle and keeps its size where it fits")
{
    const Rect rect{10.0f, 20.0f, 200.0f, 40.0f};
    for (const Align align : {Align::left, Align::center, Align::right}) {
        for (const std::string& words :
             {std::string{}, std::string{"Cat"}, std::string(17, 'm'), std::string(60, 'm')}) {
            CAPTURE(words);
            const Text text = lineIn(rect, words, {{20.0f}, {}, align}, fixedPitch());
            CHECK(isInside(boxOf(text), rect));
            CHECK((text.style.pixels == 20.0f) == (words.size() <= 18));
        }
    }
}

TEST_CASE("a line is set at the left, in the middle, at the right")
{
    const Rect rect{100.0f, 0.0f, 200.0f, 40.0f};
    const TextStyle style{20.0f};
    CHECK(lineIn(rect, "Cat", {style, {}, Align::left}, fixedPitch()).at.x == Approx(100.0f));
    CHECK(lineIn(rect, "Cat", {style, {}, Align::center}, fixedPitch()).at.x == Approx(183.5f));
    CHECK(lineIn(rect, "Cat", {style, {}, Align::right}, fixedPitch()).at.x == Approx(267.0f));
}

TEST_CASE("wrapping keeps every word in its order and no line is too wide")
{
    const std::string words = "Breathe out: draw the navel in, round the back, chin to the chest.";
    const TextStyle style{20.0f};
    for (float width = 90.0f; width < 900.0f; width += 7.0f) {
        CAPTURE(width);
        std::string together;
        for (const std::string& line : wrapped(words, style, width, fixedPitch())) {
            CHECK(fixedPitch()(line, style).width <= width);
            together += (together.empty() ? "" : " ") + line;
        }
        CHECK(together == words);
    }
}

TEST_CASE("lines are of about equal length")
{
    const std::vector<std::string> lines = wrapped("one two three four five six seven", {20.0f}, 330.0f, fixedPitch());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].size() < 2 * lines[1].size());
}

TEST_CASE("words that can't be broken and words that are none")
{
    CHECK(wrapped("", {20.0f}, 100.0f, fixedPitch()).empty());
    CHECK(wrapped("   ", {20.0f}, 100.0f, fixedPitch()).empty());
    CHECK(wrapped("Mārjāryāsana", {20.0f}, 10.0f, fixedPitch()).size() == 1);
    CHECK(wrapped("a  b ", {20.0f}, 1000.0f, fixedPitch()) == std::vector<std::string>{"a b"});
}

TEST_CASE("numbers are short")
{
    CHECK(shortNumber(6.0) == "6");
    CHECK(shortNumber(5.5) == "5.5");
    CHECK(shortNumber(5.97) == "6");
    CHECK(shortNumber(4.286) == "4.3");
}
