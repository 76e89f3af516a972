// SPDX-License-Identifier: MIT
#include "app/player_state.h"
#include "support/cat_cow.h"

using namespace vinyasa;

namespace {

TextExtent eightPixels(std::string_view words, const TextStyle& style)
{
    return {8.0f * static_cast<float>(words.size()), style.pixels, 0.25f * style.pixels};
}

// A player of Cat-Cow with the bar along the bottom of a window of 1000 x 500.
struct Fixture {
    Library library = loadAssets();
    Timeline timeline = catCow(makeBody(defaultStature));
    TimelineBar bar = timelineBar(timeline, {100.0f, 450.0f, 800.0f, 40.0f}, {}, 16.0f, calmDay(), eightPixels);
    std::vector<KeymapRow> keymap = defaultKeymap();
    std::vector<PadRow> pads = padMap();
    EndPage end{};
    PlayerState state{
        .guide = startGuide(scoreOf(library, std::array{Choice{findAsana(library, "cat-cow"), ""}}), Pace{}, {})};

    void click(int clicks = 1, PointerButton button = PointerButton::left)
    {
        take(PointerPress{.x = 500.0f, .y = 100.0f, .button = button, .clicks = clicks});
        take(PointerRelease{.x = 500.0f, .y = 100.0f, .button = button});
    }

    void take(const Event& event) { state = react(state, event, {library, bar, keymap, pads, end}); }
    void press(Key key) { take(KeyPress{.key = key}); }
    void press(char key) { press(keyFor(key)); }
    [[nodiscard]] bool playing() const { return !state.guide.paused; }
    [[nodiscard]] double beat() const { return state.guide.beat.value; }
};

} // namespace

TEST_CASE("keys command the guide")
{
    Fixture player;
    player.press(Key::space);
    CHECK(!player.playing());
    player.press(Key::right);
    CHECK(player.beat() == Approx(1.0));
    player.press(Key::pageDown);
    CHECK(player.beat() == Approx(1.5));
    player.press(Key::pageUp);
    CHECK(player.beat() == Approx(1.0));
    player.press('1');
    CHECK(player.beat() == 0.0);
    player.press('.');
    CHECK(player.beat() > 0.0);
    CHECK(!player.playing());
}

TEST_CASE("a mouse that moves over the figure changes nothing, over the timeline it hovers")
{
    Fixture player;
    player.take(PointerMove{.x = 500.0f, .y = 100.0f});
    CHECK(player.state == Fixture{}.state);
    player.take(PointerMove{.x = 500.0f, .y = 470.0f});
    CHECK(player.state.view.pointer == std::optional{Vec2{500.0f, 470.0f}});
    player.take(PointerMove{.x = 500.0f, .y = 100.0f});
    CHECK(!player.state.view.pointer);
}

TEST_CASE("where the breath leads, Space is held while breathing in")
{
    Fixture player;
    player.press('w');
    CHECK(player.state.guide.lead == Lead::steps);
    player.press('w');
    REQUIRE(player.state.guide.lead == Lead::breath);
    player.take(KeyRelease{Key::space});
    CHECK(!player.state.guide.followed.inhaling);
    player.press(Key::space);
    CHECK(player.state.guide.followed.inhaling);
    CHECK(player.playing());
    player.take(FocusLost{});
    CHECK(!player.state.guide.followed.inhaling);
    CHECK(player.playing());
    player.press('b');
    CHECK(!player.playing());
}

TEST_CASE("a pad leads as the keys do, and when it is gone the practice pauses")
{
    Fixture player;
    player.take(PadConnected{"Pad"});
    player.take(PadPress{PadButton::faceDown});
    CHECK(player.beat() == Approx(1.0));
    player.take(PadPress{PadButton::left});
    CHECK(player.beat() == 0.0);
    CHECK(player.state.hasPad);
    player.take(PadDisconnected{"Pad"});
    CHECK(!player.playing());
    CHECK(!player.state.hasPad);
}

TEST_CASE("fingers tap to pause, swipe from step to step, and drag the knob")
{
    Fixture player;
    player.take(Tap{500.0f, 100.0f});
    CHECK(!player.playing());
    player.take(Swipe{SwipeDirection::left, 500.0f, 100.0f});
    CHECK(player.beat() == Approx(1.0));
    player.take(Swipe{SwipeDirection::right, 500.0f, 100.0f});
    CHECK(player.beat() == 0.0);
    player.take(Drag{500.0f, 100.0f, 700.0f, 100.0f});
    CHECK(player.beat() == 0.0);
    player.take(Drag{500.0f, 470.0f, 5000.0f, 470.0f});
    CHECK(player.beat() == Approx(8.0));
    player.take(DragEnd{});
    CHECK(!player.state.dragging);
}

TEST_CASE("where the practice is over, what misses the end page begins nothing")
{
    Fixture player;
    player.state.guide.beat = lengthOf(player.state.guide.score);
    player.state.guide.stage = Stage::over;
    player.state = advance(std::move(player.state), {0.05});
    REQUIRE(player.state.end);
    const Guide over = player.state.guide;
    player.click();
    player.take(Tap{500.0f, 100.0f});
    player.take(PointerPress{.x = 500.0f, .y = 470.0f, .button = PointerButton::left, .clicks = 1}); // the timeline
    player.take(Drag{500.0f, 470.0f, 300.0f, 470.0f});
    player.take(PointerMove{.x = 300.0f, .y = 470.0f, .held = true});
    player.take(Swipe{SwipeDirection::right, 500.0f, 100.0f});
    player.take(PadPress{PadButton::leftShoulder});
    player.press('b');
    player.press(Key::mediaPlay);
    player.press(Key::pageUp);
    CHECK(player.state.guide == over);
    CHECK(!player.state.dragging);
    CHECK(player.state.end == EndState{});
    player.press(Key::f1); // the key sheet hides the page
    player.take(PadPress{PadButton::start});
    CHECK(player.state.guide == over);
    player.press('q');
    CHECK(player.state.quits);
}

TEST_CASE("e goes through the variants of the asana that is being done")
{
    Fixture player;
    player.press('e');
    CHECK(variantOf(player.state) == "easier");
    CHECK(player.state.notice == findAsana(player.library, "cat-cow")->variants.front().name);
    player.press('e');
    CHECK(variantOf(player.state).empty());
    CHECK(player.state.notice == "Full range");
}

TEST_CASE("stop leads to rest, and pressed twice it quits")
{
    Fixture player;
    player.press(Key::end);
    CHECK(player.state.guide.stage == Stage::stopping);
    CHECK(!player.state.quits);
    player.press(Key::end);
    CHECK(player.state.quits);
}

TEST_CASE("Esc closes the key sheet first, then leaves the whole screen, and never quits")
{
    Fixture player;
    player.press('f');
    player.press('?');
    player.press(Key::escape);
    CHECK(!player.state.showsKeys);
    CHECK(player.state.fullscreen);
    player.press(Key::escape);
    CHECK(!player.state.fullscreen);
    player.press(Key::escape);
    CHECK(!player.state.quits);
    CHECK(!player.state.fullscreen);
}

TEST_CASE("q, the closed window and a signal quit")
{
    Fixture byKey, byWindow;
    byKey.press('q');
    byWindow.take(QuitRequest{});
    CHECK(byKey.state.quits);
    CHECK(byWindow.state.quits);
}

TEST_CASE("text grows to twice its size and no further, and says so")
{
    Fixture player;
    for (int i = 0; i < 20; ++i) {
        player.press('+');
        CHECK(player.state.textScale <= 2.0f);
    }
    CHECK(player.state.textScale == 2.0f);
    CHECK(player.state.notice == "Text at 200 %");
    for (int i = 0; i < 20; ++i) {
        player.press('-');
    }
    CHECK(player.state.textScale == 1.0f);
}

TEST_CASE("n goes through the themes and back to the first")
{
    Fixture player;
    for (const ThemeName wanted : {ThemeName::evening, ThemeName::highContrast, ThemeName::day}) {
        player.press('n');
        CHECK(player.state.look.theme == wanted);
    }
    CHECK(player.playing());
}

TEST_CASE("x goes through the styles, and k hides the spine and shows it")
{
    Fixture player;
    for (const FigureStyle wanted : {FigureStyle::bones, FigureStyle::both, FigureStyle::body}) {
        player.press('x');
        CHECK(player.state.look.style == wanted);
    }
    for (const bool wanted : {false, true}) {
        player.press('k');
        CHECK(player.state.look.spine == wanted);
    }
    CHECK(player.playing());
}

TEST_CASE("a click pauses, a double click takes the whole screen and leaves the pause as it was")
{
    Fixture player;
    player.click();
    CHECK(!player.playing());
    player.click(2);
    CHECK(player.playing());
    CHECK(player.state.fullscreen);
    player.click(1, PointerButton::right);
    CHECK(player.playing());
}

TEST_CASE("a click on the key sheet only closes it")
{
    Fixture player;
    player.press('h');
    player.click();
    CHECK(!player.state.showsKeys);
    CHECK(player.playing());
}

TEST_CASE("the knob of the timeline follows the mouse, and time stands still meanwhile")
{
    Fixture player;
    const Rect track = player.bar.track;
    const float middle = track.x + 0.5f * track.width, height = track.y + 0.5f * track.height;
    player.take(PointerPress{.x = middle, .y = height});
    const double grabbed = player.beat();
    CHECK(grabbed == Approx(4.0).margin(0.01));
    player.state = advance(player.state, Seconds{0.05});
    CHECK(player.beat() == grabbed);
    player.take(PointerMove{.x = 5000.0f, .y = 0.0f, .held = true});
    CHECK(player.beat() == Approx(8.0));
    player.take(PointerMove{.x = -50.0f, .y = 0.0f, .held = true});
    CHECK(player.beat() == 0.0);
    player.take(PointerRelease{});
    player.take(PointerMove{.x = middle, .y = height, .held = true});
    CHECK(player.beat() == 0.0);
    CHECK(player.playing());
    player.state = advance(player.state, Seconds{0.05});
    CHECK(player.beat() > 0.0);
}

TEST_CASE("losing the keyboard lets go of the knob")
{
    Fixture player;
    player.take(PointerPress{.x = 500.0f, .y = 470.0f});
    REQUIRE(player.state.dragging);
    player.take(FocusLost{});
    CHECK(!player.state.dragging);
}

TEST_CASE("events without a meaning change nothing")
{
    Fixture player;
    player.press('z');
    player.take(Wheel{.y = 1.0f});
    player.take(Exposed{});
    player.take(Resized{300, 200});
    CHECK(player.playing());
    CHECK(player.beat() == 0.0);
    CHECK(player.state.notice.empty());
}
