// SPDX-License-Identifier: MIT
// What somebody sees who hammers on the keys and drags the window's edge. For about a minute:
//   VINYASA_EVENTS=3000 app_test "any keys*"
#include "app/keymap.h"
#include "app/picture.h"
#include "app/player_state.h"
#include "app/studio.h"
#include "platform/driver_leaks.h"
#include "render/gl.h"
#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>

using namespace vinyasa;

namespace {

class Hands {
public:
    // One of 0 to sides - 1.
    int roll(int sides) { return std::uniform_int_distribution{0, sides - 1}(engine_); }

    Event any(const std::vector<KeymapRow>& keymap, const DrawableSize& size)
    {
        const auto x = static_cast<float>(roll(size.width + 20) - 10),
                   y = static_cast<float>(roll(size.height + 20) - 10);
        switch (roll(12)) {
        case 0:
            return PointerPress{x, y, PointerButton::left, 1 + roll(2)};
        case 1:
            return PointerMove{x, y, roll(2) == 0};
        case 2:
            return PointerRelease{x, y};
        case 3:
            return Wheel{static_cast<float>(roll(5) - 2), static_cast<float>(roll(5) - 2)};
        case 4:
            return FocusLost{};
        default:
            return keyOf(keymap);
        }
    }

private:
    KeyPress keyOf(const std::vector<KeymapRow>& keymap)
    {
        const auto& bindings = oneOf(keymap).bindings;
        if (bindings.empty()) {
            return KeyPress{Key::space};
        }
        const Chord& chord = oneOf(bindings).chord;
        return KeyPress{chord.key, chord.ctrl, chord.shift};
    }

    template <typename Thing>
    const Thing& oneOf(const std::vector<Thing>& things)
    {
        return things[static_cast<std::size_t>(roll(static_cast<int>(things.size())))];
    }

    std::mt19937 engine_{20261127};
};

int eventCount()
{
    const char* const asked = std::getenv("VINYASA_EVENTS");
    return asked != nullptr ? std::max(std::atoi(asked), 1) : 60;
}

PageSettings settingsFor(const PlayerState& state, const DrawableSize& size, const std::vector<KeymapRow>& keymap)
{
    PageSettings settings;
    settings.width = size.width;
    settings.height = size.height;
    settings.textScale = state.textScale;
    settings.pace = paceOf(state.guide);
    settings.notice = state.notice;
    settings.keys = keyRows(keymap, inEnglish());
    return settings;
}

} // namespace

TEST_CASE("any keys, clicks and sizes in any order are drawn without an error of OpenGL")
{
    const Places places{VINYASA_SOURCE_DIR "/assets", VINYASA_SOURCE_DIR "/shaders"};
    auto opened = [&] {
        const test::DriversMayLeak driversMayLeak; // not even what its first picture takes
        auto tried = Studio::open(places);
        if (auto* studio = std::get_if<Studio>(&tried)) {
            DrawList first;
            first.width = first.height = 16;
            static_cast<void>(studio->draw(first));
        }
        return tried;
    }();
    auto prepared = prepare({}, "cat-cow", places);
    REQUIRE(std::holds_alternative<Practice>(prepared));
    if (std::holds_alternative<Trouble>(opened)) {
        WARN("there is no OpenGL here");
        return;
    }
    auto& studio = std::get<Studio>(opened);
    auto& practice = std::get<Practice>(prepared);
    const std::vector<KeymapRow> keymap = defaultKeymap();
    const std::vector<PadRow> pads = padMap();
    PlayerState state{.guide = startGuide(practice.score, practice.pace, {})};
    DrawableSize size{160, 90};
    KeptSkins skins;
    Hands hands;
    for (int i = 0; i < eventCount(); ++i) {
        if (hands.roll(8) == 0) {
            size = {1 + hands.roll(200), 1 + hands.roll(150)};
        }
        const Page page = layOut(practice, settingsFor(state, size, keymap), state.look.theme, studio.measure());
        state = advance(state, Seconds{0.01 * hands.roll(300)});
        state = react(state, hands.any(keymap, size), {practice.library, page.bar, keymap, pads, EndPage{}});
        state.quits = false;
        setScore(practice, state.guide.score);
        const PageState shown{.paused = state.guide.paused,
                              .showsKeys = state.showsKeys,
                              .style = state.look.style,
                              .showsSpine = showsSpine(state),
                              .showsGhost = state.showsGhost};
        const Page now = layOut(practice, settingsFor(state, size, keymap), state.look.theme, studio.measure());
        const auto picture = studio.draw(pictureAt(practice, now, state.guide.beat, shown, state.showsTrails, &skins));
        CAPTURE(i, size.width, size.height);
        REQUIRE(std::holds_alternative<Bitmap>(picture));
        REQUIRE(std::get<Bitmap>(picture).width == size.width);
        REQUIRE(glGetError() == GLenum{GL_NO_ERROR});
    }
}
