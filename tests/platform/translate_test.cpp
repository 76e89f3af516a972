// SPDX-License-Identifier: MIT
#include "platform/translate.h"
#include "support/catch.h"

#include <cstring>

using namespace vinyasa;

namespace {

SDL_Event keyDown(SDL_Keycode code, int modifiers = KMOD_NONE, bool repeat = false)
{
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    event.key.keysym.mod = static_cast<Uint16>(modifiers);
    event.key.repeat = repeat ? 1 : 0;
    return event;
}

SDL_Event typed(const char* text)
{
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    std::strncpy(event.text.text, text, sizeof event.text.text - 1);
    return event;
}

std::optional<Event> translated(const SDL_Event& event, float ratio = 1.0f)
{
    return Translator{}.translate(event, ratio);
}

} // namespace

TEST_CASE("letters, digits and named keys come from the key, with what is held")
{
    CHECK(translated(keyDown('q', KMOD_LCTRL)) == Event{KeyPress{keyFor('q'), true, false, false, false}});
    CHECK(translated(keyDown('a', KMOD_RSHIFT | KMOD_LALT)) == Event{KeyPress{keyFor('a'), false, true, true, false}});
    CHECK(translated(keyDown(SDLK_SPACE)) == Event{KeyPress{Key::space}});
    CHECK(translated(keyDown(SDLK_LEFT, KMOD_NONE, true)) == Event{KeyPress{Key::left, false, false, false, true}});
    CHECK(translated(keyDown(SDLK_LSHIFT, KMOD_LSHIFT)) == std::nullopt);
    CHECK(translated(typed("a")) == std::nullopt);
    CHECK(translated(typed(" ")) == std::nullopt);
}

TEST_CASE("punctuation comes from what was typed, once, and knows that it repeats")
{
    Translator translator;
    for (const char* const text : {"?", "[", "]", ",", ".", "+"}) {
        CHECK(translator.translate(keyDown(text[0], KMOD_LSHIFT), 1.0f) == std::nullopt);
        CHECK(translator.translate(typed(text), 1.0f) == Event{KeyPress{keyFor(text[0])}});
        CHECK(translator.translate(keyDown(text[0], KMOD_LSHIFT, true), 1.0f) == std::nullopt);
        CHECK(translator.translate(typed(text), 1.0f) == Event{KeyPress{keyFor(text[0]), false, false, false, true}});
    }
    CHECK(translated(typed("ā")) == std::nullopt);
    CHECK(translated(typed("..")) == std::nullopt);
    CHECK(translated(typed("")) == std::nullopt);
    CHECK(translated(keyDown('+', KMOD_LCTRL)) == Event{KeyPress{keyFor('+'), true}});
}

TEST_CASE("the pointer is told in pixels of the drawable")
{
    SDL_Event event{};
    event.type = SDL_MOUSEBUTTONDOWN;
    event.button.button = SDL_BUTTON_LEFT;
    event.button.x = 10;
    event.button.y = 20;
    event.button.clicks = 2;
    CHECK(translated(event, 2.0f) == Event{PointerPress{20.0f, 40.0f, PointerButton::left, 2}});
    event.type = SDL_MOUSEBUTTONUP;
    CHECK(translated(event, 1.5f) == Event{PointerRelease{15.0f, 30.0f, PointerButton::left}});
    event.button.button = 9;
    CHECK(translated(event) == std::nullopt);
}

TEST_CASE("a new size is told in pixels of the drawable")
{
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = SDL_WINDOWEVENT_SIZE_CHANGED;
    event.window.data1 = 641;
    event.window.data2 = 1;
    CHECK(translated(event, 1.5f) == Event{Resized{962, 2}});
}

TEST_CASE("of a flood a few hundred events stay, and every wish to quit")
{
    std::vector<Event> events;
    for (int i = 0; i < 100'000; ++i) {
        addBounded(events, KeyPress{keyFor('a')});
        addBounded(events, Exposed{});
    }
    addBounded(events, QuitRequest{});
    addBounded(events, Resized{3, 4});
    CHECK(events.size() == 258);
    CHECK(events[256] == Event{QuitRequest{}});
    CHECK(events.back() == Event{Resized{3, 4}});
}

TEST_CASE("of moves and of sizes in a row the last one stays")
{
    std::vector<Event> events;
    for (int i = 0; i < 1000; ++i) {
        addBounded(events, PointerMove{static_cast<float>(i), 0.0f, false});
    }
    addBounded(events, PointerPress{});
    addBounded(events, PointerMove{7.0f, 0.0f, true});
    CHECK(events ==
          std::vector<Event>{PointerMove{999.0f, 0.0f, false}, PointerPress{}, PointerMove{7.0f, 0.0f, true}});
}
