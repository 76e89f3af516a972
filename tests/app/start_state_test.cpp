// SPDX-License-Identifier: MIT
#include "app/start_choice.h"
#include "support/cat_cow.h"

using namespace vinyasa;

namespace {

TextExtent halfAnEm(std::string_view words, const TextStyle& style)
{
    return {0.5f * style.pixels * static_cast<float>(words.size()), style.pixels, 0.25f * style.pixels};
}

struct Fixture {
    Library library = loadAssets();
    StartOffers offers = offersOf(library, "standard", {}, inEnglish());
    StartState state = startFrom({}, offers);

    [[nodiscard]] StartPage page(int width = 1280, int height = 720) const
    {
        const std::optional<std::size_t> row =
            state.inList ? std::nullopt : std::optional{static_cast<std::size_t>(state.row)};
        return startPage(wordsOf(state, offers, inEnglish()), {state.offer, row}, {width, height}, calmDay(), halfAnEm);
    }
    void take(const Event& event) { state = react(state, event, offers, page()); }
    void press(Key key) { take(KeyPress{.key = key}); }
};

Vec2 middleOf(const Rect& rect)
{
    return {rect.x + 0.75f * rect.width, rect.y + 0.5f * rect.height};
}

} // namespace

TEST_CASE("everything can be chosen with four arrows, Tab and Enter, and nothing leaves its range")
{
    Fixture start;
    for (std::size_t i = 0; i < start.offers.practices.size(); ++i) {
        CHECK(start.state.offer == i);
        start.press(Key::down);
    }
    CHECK(start.state.offer + 1 == start.offers.practices.size());
    start.press(Key::right);
    CHECK(!start.state.inList);
    for (int row = 0; row < startRows(start.offers); ++row) {
        CHECK(static_cast<int>(start.state.row) == row);
        for (int i = 0; i < 150; ++i) {
            start.press(Key::right);
        }
        start.press(Key::down);
    }
    CHECK(start.state.minutes == 60);
    CHECK(start.state.stature == 220);
    CHECK(start.state.leadIn == 120);
    CHECK(start.state.lead == Lead::breath);
    CHECK(start.state.pain == 10);
    CHECK(start.state.pace + 1 == start.offers.paces.size());
    CHECK(start.state.text == 200);
    CHECK(start.state.theme == ThemeName::highContrast);
    CHECK(start.state.variant + 1 == start.offers.practices[start.state.offer].variantNames.size());
    for (int i = 0; i <= startRows(start.offers); ++i) {
        start.press(Key::tab);
    }
    CHECK(static_cast<int>(start.state.row) == startRows(start.offers) - 1);
    CHECK(!start.state.begins);
    start.press(Key::enter);
    CHECK(start.state.begins);
}

TEST_CASE("Esc goes back to the list and out of the whole screen, and never quits")
{
    Fixture start;
    start.press(keyFor('f'));
    start.press(Key::tab);
    start.press(Key::escape);
    CHECK(start.state.inList);
    CHECK(start.state.fullscreen);
    start.press(Key::escape);
    CHECK(!start.state.fullscreen);
    start.press(Key::escape);
    CHECK(!start.state.quits);
    start.press(keyFor('q'));
    CHECK(start.state.quits);
}

TEST_CASE("mouse and fingers choose what they touch, less at the left and more at the right")
{
    Fixture start;
    const StartPage page = start.page();
    REQUIRE(page.offers.size() == start.offers.practices.size());
    REQUIRE(page.rows.size() == static_cast<std::size_t>(startRows(start.offers)));
    const Vec2 third = middleOf(page.offers[2]);
    start.take(Tap{third.x, third.y});
    CHECK(start.state.offer == 2);
    const int minutes = start.state.minutes;
    const Vec2 more = middleOf(page.values[0]);
    start.take(PointerPress{.x = more.x, .y = more.y});
    CHECK(start.state.minutes == minutes + 1);
    start.take(PointerPress{.x = page.values[0].x + 2.0f, .y = more.y});
    CHECK(start.state.minutes == minutes);
    const Vec2 begin = middleOf(page.rows.back());
    start.take(Tap{begin.x, begin.y});
    CHECK(start.state.begins);
}

TEST_CASE("a pad chooses and begins")
{
    Fixture start;
    start.take(PadPress{PadButton::down});
    CHECK(start.state.offer == 1);
    start.take(PadPress{PadButton::right});
    start.take(PadPress{PadButton::right});
    CHECK(start.state.minutes == start.offers.practices[1].minutes + 1);
    start.take(PadPress{PadButton::faceDown});
    CHECK(start.state.begins);
}

TEST_CASE("what was chosen is there the next time, as far as there still is such a thing")
{
    Fixture start;
    start.state.offer = 1;
    start.state.minutes = 7;
    start.state.stature = 183;
    start.state.lead = Lead::steps;
    start.state.leadIn = 0;
    start.state.pace = 2;
    start.state.text = 140;
    start.state.theme = ThemeName::evening;
    const Settings kept = withChoice({}, start.state, start.offers);
    const StartState again = startFrom(kept, start.offers);
    CHECK(again.offer == 1);
    CHECK(again.minutes == 7);
    CHECK(again.stature == 183);
    CHECK(again.lead == Lead::steps);
    CHECK(again.leadIn == 0);
    CHECK(again.pace == 2);
    CHECK(again.text == 140);
    CHECK(again.theme == ThemeName::evening);
    CHECK(kept.pace == start.offers.paces[2].id);
    Settings gone = kept;
    gone.practice = "gone";
    CHECK(startFrom(gone, start.offers).offer == 0);
}

TEST_CASE("of a routine one can choose how far one goes and what lies beside the mat, and it stays chosen")
{
    Fixture start;
    start.press(Key::right);
    start.press(Key::down);
    std::vector<std::string> names;
    for (const Offer& offer = start.offers.practices.front(); names.size() < offer.variantNames.size();) {
        CHECK(choiceOf(start.state, start.offers).manner == offer.manners[names.size()]);
        CHECK(startFrom(withChoice({}, start.state, start.offers), start.offers).variant == start.state.variant);
        names.push_back(wordsOf(start.state, start.offers, inEnglish()).rows[1].value);
        start.press(Key::right);
    }
    CHECK(names == std::vector<std::string>{"Full range", "Full, without props", "Full, with a bolster", "Easier",
                                            "Easier, without props", "Easier, with a block", "Easier, with a bolster"});
}

TEST_CASE("what is beside the mat counts for the next routine too, and an asana keeps the level")
{
    Fixture start;
    start.state.inList = false;
    start.state.row = StartRow::variant;
    for (int i = 0; i < 4; ++i) {
        start.press(Key::right);
    }
    CHECK(start.state.manner == Manner{Level::easy, PropsAtHand::none});
    start.press(Key::escape);
    for (const Offer& offer : start.offers.practices) {
        CAPTURE(offer.id);
        CHECK(offer.id == start.offers.practices[start.state.offer].id);
        const StartChoice choice = choiceOf(start.state, start.offers);
        if (offer.isRoutine) {
            const Routine& routine = *findRoutine(start.library, offer.id);
            const auto wanted = inManner(start.library, routine, {Level::easy, PropsAtHand::none});
            const auto chosen = inManner(start.library, routine, choice.manner);
            CHECK(std::ranges::equal(wanted.items, chosen.items, {}, &RoutineItem::variant, &RoutineItem::variant));
        } else {
            CHECK(choice.variant == "easier");
        }
        start.press(Key::down);
    }
}

TEST_CASE("what was broken off can be gone on with, where there still is such a thing")
{
    Fixture start;
    const int rows = startRows(start.offers);
    CHECK(!choiceOf(start.state, start.offers).goesOn);
    const Resume place{.what = "back-relief", .minutes = 12.0, .pace = "6", .beat = Beat{34.0}};
    start.offers = offersOf(start.library, "standard", place, inEnglish());
    REQUIRE(startRows(start.offers) == rows + 1);
    CHECK(wordsOf(start.state, start.offers, inEnglish()).rows.back().label == "Go on: Back relief, minute 6");
    const StartPage page = start.page();
    REQUIRE(page.rows.size() == static_cast<std::size_t>(rows + 1));
    const Vec2 goOn = middleOf(page.rows.back());
    Fixture touched = start;
    touched.take(Tap{goOn.x, goOn.y});
    CHECK(touched.state.begins);
    CHECK(choiceOf(touched.state, touched.offers).goesOn == place);
    start.take(KeyPress{.key = Key::tab, .shift = true}); // round from the list to the last row
    start.press(Key::enter);
    CHECK(start.state.begins);
    CHECK(choiceOf(start.state, start.offers).goesOn == place);
    for (const Resume& gone :
         {Resume{.what = "gone", .beat = {}}, Resume{.what = "sphinx", .variant = "gone", .beat = {}},
          Resume{.what = "sphinx", .pace = "gone", .beat = {}}}) {
        CHECK(!offersOf(start.library, "standard", gone, inEnglish()).brokenOff);
    }
}

TEST_CASE("a pace of one's own is among the paces, and stays")
{
    const Library library = loadAssets();
    const StartOffers offers = offersOf(library, "7.5", {}, inEnglish());
    REQUIRE(offers.paces.size() == library.breathPatterns.size() + 1);
    Settings settings;
    settings.pace = "7.5";
    CHECK(choiceOf(startFrom(settings, offers), offers).pace == "7.5");
    CHECK(offersOf(library, "deep", {}, inEnglish()).paces.size() == library.breathPatterns.size());
}

TEST_CASE("the page keeps all its words in the window and apart, at every size")
{
    Fixture start;
    for (const auto& [width, height] :
         {std::pair{1280, 720}, {1920, 1080}, {720, 1280}, {640, 480}, {320, 240}, {1, 1}}) {
        CAPTURE(width, height);
        const StartPage page = start.page(width, height);
        for (const OverlayItem& item : page.items) {
            if (const auto* text = std::get_if<Text>(&item)) {
                CAPTURE(text->words);
                CHECK(text->at.x >= -0.01f);
                CHECK(text->at.x + halfAnEm(text->words, text->style).width <= static_cast<float>(width) + 1.0f);
                CHECK(text->at.y <= static_cast<float>(height) + 1.0f);
            }
        }
        for (std::size_t i = 1; i < page.offers.size(); ++i) {
            CHECK(page.offers[i].y >= page.offers[i - 1].y + page.offers[i - 1].height - 0.01f);
        }
        if (width > 100) {
            CHECK(page.offers.back().y + page.offers.back().height <= static_cast<float>(height));
            CHECK(page.rows.back().y + page.rows.back().height <= static_cast<float>(height));
        }
    }
}
