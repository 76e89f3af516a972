// SPDX-License-Identifier: MIT
#include "app/end_state.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

TextExtent halfAnEm(std::string_view words, const TextStyle& style)
{
    return {0.5f * style.pixels * static_cast<float>(words.size()), style.pixels, 0.25f * style.pixels};
}

const Done someBreaths{72.0,
                       12.2,
                       {"Sphinx"},
                       5,
                       {{.when = "2026-11-22T06:50:00+0100", .what = "a", .breaths = 8.0},
                        {.when = "2026-11-23T06:50:00+0100", .what = "a", .breaths = 30.0},
                        {.when = "2026-11-23T18:50:00+0100", .what = "a", .breaths = 42.0}}};

struct Fixture {
    EndState state;
    EndPage page = endPage(wordsOf(someBreaths, inEnglish()), {}, 1280, 720, 23.0f, themeOf(ThemeName::day), halfAnEm);

    bool take(const Event& event)
    {
        const auto next = react(state, event, page);
        state = next.value_or(state);
        return next.has_value();
    }
    bool press(Key key) { return take(KeyPress{.key = key}); }
};

} // namespace

TEST_CASE("how much it hurts is said with digits or arrows, in 0 to 10, and may be left unsaid")
{
    Fixture end;
    CHECK(!end.state.pain);
    end.press(keyFor('7'));
    CHECK(end.state.pain == 7);
    end.press(keyFor('1'));
    end.press(keyFor('0'));
    CHECK(end.state.pain == 10);
    for (int i = 0; i < 20; ++i) {
        end.press(Key::left);
    }
    CHECK(end.state.pain == 0);
    for (int i = 0; i < 20; ++i) {
        end.press(Key::right);
    }
    CHECK(end.state.pain == 10);
    end.press(Key::backspace);
    CHECK(!end.state.pain);
    CHECK(end.state.choice == EndChoice::none);
}

TEST_CASE("Space begins again, Enter goes on to another, and what has no meaning here is left to others")
{
    Fixture again, another;
    CHECK(again.press(Key::space));
    CHECK(again.state.choice == EndChoice::again);
    CHECK(another.press(Key::enter));
    CHECK(another.state.choice == EndChoice::another);
    Fixture other;
    for (const Key key : {keyFor('q'), keyFor('f'), Key::escape, Key::end}) {
        CHECK(!other.press(key));
    }
    CHECK(!other.take(KeyPress{.key = Key::space, .ctrl = true}));
    CHECK(other.state == EndState{});
}

TEST_CASE("numbers and buttons can be touched")
{
    Fixture end;
    REQUIRE(end.page.numbers.size() == 11);
    REQUIRE(end.page.buttons.size() == 3);
    const Rect four = end.page.numbers[4], last = end.page.buttons[2];
    end.take(Tap{four.x + 3.0f, four.y + 3.0f});
    CHECK(end.state.pain == 4);
    end.take(PointerPress{.x = last.x + 5.0f, .y = last.y + 5.0f});
    CHECK(end.state.choice == EndChoice::quit);
    CHECK(!end.take(Tap{1.0f, 1.0f}));
}

TEST_CASE("what was done is told, a day is one bar, and of less than a breath nothing is asked")
{
    const EndWords words = wordsOf(someBreaths, inEnglish());
    REQUIRE(words.lines.size() == 2);
    CHECK(words.lines[0] == "72 breaths, 12 minutes");
    CHECK(words.lines[1] == "Eased off: Sphinx");
    for (const auto& [minutes, time] : {std::pair{0.1, "6 seconds"}, {1.0, "60 seconds"}, {1.6, "2 minutes"}}) {
        Done brief = someBreaths;
        brief.minutes = minutes;
        CHECK(wordsOf(brief, inEnglish()).lines[0] == std::string{"72 breaths, "} + time);
    }
    REQUIRE(words.chart.size() == 2);
    CHECK(words.chart[1].breaths == 72.0);
    CHECK(words.question.find("Before: 5") != std::string::npos);
    CHECK(wordsOf({}, inEnglish()).question.empty());
    Fixture looked;
    looked.page = endPage(wordsOf({}, inEnglish()), {}, 1280, 720, 23.0f, themeOf(ThemeName::day), halfAnEm);
    looked.press(keyFor('7'));
    CHECK(!looked.state.pain);
}

TEST_CASE("the page stays inside of the window")
{
    for (const auto& [width, height] : {std::pair{1280, 720}, {640, 360}, {400, 800}, {60, 40}}) {
        const EndPage page =
            endPage(wordsOf(someBreaths, inEnglish()), 3, width, height, 23.0f, themeOf(ThemeName::day), halfAnEm);
        for (const OverlayItem& item : page.items) {
            if (const Box* box = std::get_if<Box>(&item)) {
                CAPTURE(width, height, box->rect.x, box->rect.y, box->rect.width, box->rect.height);
                CHECK(box->rect.x >= -0.01f);
                CHECK(box->rect.x + box->rect.width <= static_cast<float>(width) + 0.01f);
                CHECK(box->rect.y + box->rect.height <= static_cast<float>(height) + 0.01f);
            }
        }
    }
}

TEST_CASE("the chart has a bar a day: on one line, as high as the breaths of that day, over the day's name")
{
    const Theme theme = themeOf(ThemeName::day);
    const Fixture end;
    std::vector<Rect> bars;
    for (const OverlayItem& item : end.page.items) {
        const Box* box = std::get_if<Box>(&item);
        if (box != nullptr && box->color == theme.breath) {
            bars.push_back(box->rect);
        }
    }
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].height / bars[1].height == Approx(8.0 / 72.0).epsilon(0.01));
    CHECK(bars[0].y + bars[0].height == Approx(bars[1].y + bars[1].height));
    CHECK(bars[0].x + bars[0].width < bars[1].x);
    for (const auto& [bar, day] : {std::pair{bars[0], "11-22"}, {bars[1], "11-23"}}) {
        CAPTURE(day);
        const auto text = std::ranges::find_if(end.page.items, [&, name = std::string{day}](const OverlayItem& item) {
            const Text* words = std::get_if<Text>(&item);
            return words != nullptr && words->words == name;
        });
        REQUIRE(text != end.page.items.end());
        const Text& name = std::get<Text>(*text);
        const float middle = name.at.x + 0.5f * halfAnEm(name.words, name.style).width;
        CHECK(middle == Approx(bar.x + 0.5f * bar.width).margin(1.0));
        CHECK(name.at.y > bar.y + bar.height);
    }
}
