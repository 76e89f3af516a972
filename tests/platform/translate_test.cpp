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

SDL_Event keyUp(SDL_Keycode code)
{
    SDL_Event event = keyDown(code);
    event.type = SDL_KEYUP;
    return event;
}

constexpr DrawableScale plain{1.0f, 1000.0f, 800.0f};

SDL_Event finger(Uint32 type, SDL_FingerID id, float x, float y, Uint32 milliseconds)
{
    SDL_Event event{};
    event.type = type;
    event.tfinger.fingerId = id;
    event.tfinger.x = x / plain.width;
    event.tfinger.y = y / plain.height;
    event.tfinger.timestamp = milliseconds;
    return event;
}

SDL_Event padButton(Uint32 type, int button)
{
    SDL_Event event{};
    event.type = type;
    event.cbutton.button = static_cast<Uint8>(button);
    return event;
}

SDL_Event axis(int number, int value)
{
    SDL_Event event{};
    event.type = SDL_CONTROLLERAXISMOTION;
    event.caxis.axis = static_cast<Uint8>(number);
    event.caxis.value = static_cast<Sint16>(value);
    return event;
}

std::optional<Event> translated(const SDL_Event& event, float ratio = 1.0f)
{
    return Translator{}.translate(event, {ratio, 1000.0f, 800.0f});
}

// All that comes of a stream, in order.
std::vector<Event> allOf(const std::vector<SDL_Event>& stream)
{
    Translator translator;
    std::vector<Event> events;
    for (const SDL_Event& one : stream) {
        if (const auto event = translator.translate(one, plain)) {
            events.push_back(*event);
        }
    }
    return events;
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
        CHECK(translator.translate(keyDown(text[0], KMOD_LSHIFT), plain) == std::nullopt);
        CHECK(translator.translate(typed(text), plain) == Event{KeyPress{keyFor(text[0])}});
        CHECK(translator.translate(keyDown(text[0], KMOD_LSHIFT, true), plain) == std::nullopt);
        CHECK(translator.translate(typed(text), plain) == Event{KeyPress{keyFor(text[0]), false, false, false, true}});
    }
    CHECK(translated(typed("ā")) == std::nullopt);
    CHECK(translated(typed("..")) == std::nullopt);
    CHECK(translated(typed("")) == std::nullopt);
    CHECK(translated(keyDown('+', KMOD_LCTRL)) == Event{KeyPress{keyFor('+'), true}});
}

TEST_CASE("keys that are let go are told by the same name")
{
    CHECK(translated(keyUp(SDLK_SPACE)) == Event{KeyRelease{Key::space}});
    CHECK(translated(keyUp('a')) == Event{KeyRelease{keyFor('a')}});
    CHECK(translated(keyUp('?')) == std::nullopt);
    CHECK(translated(keyUp(SDLK_LSHIFT)) == std::nullopt);
}

TEST_CASE("the digits of the number pad are keys of their own, and those above the letters are digits")
{
    for (int digit = 1; digit <= 9; ++digit) {
        const auto key = static_cast<Key>(static_cast<int>(Key::numpad0) + digit);
        CHECK(translated(keyDown(SDLK_KP_1 + digit - 1)) == Event{KeyPress{key}});
        CHECK(translated(keyDown('0' + digit)) == Event{KeyPress{keyFor(static_cast<char>('0' + digit))}});
    }
    CHECK(translated(keyDown(SDLK_KP_0)) == Event{KeyPress{Key::numpad0}});
    CHECK(translated(typed("7")) == std::nullopt);
}

TEST_CASE("buttons of a pad are told when they go down and when they come up")
{
    CHECK(translated(padButton(SDL_CONTROLLERBUTTONDOWN, SDL_CONTROLLER_BUTTON_A)) ==
          Event{PadPress{PadButton::faceDown}});
    CHECK(translated(padButton(SDL_CONTROLLERBUTTONUP, SDL_CONTROLLER_BUTTON_DPAD_LEFT)) ==
          Event{PadRelease{PadButton::left}});
    CHECK(translated(padButton(SDL_CONTROLLERBUTTONDOWN, SDL_CONTROLLER_BUTTON_GUIDE)) == std::nullopt);
}

TEST_CASE("a trigger that trembles is held once and released once")
{
    std::vector<SDL_Event> stream;
    for (const int value : {0, 9000, 12000, 10000, 12000, 8000, 32767, 7000, 6000, 9000, 0, 0}) {
        stream.push_back(axis(SDL_CONTROLLER_AXIS_TRIGGERRIGHT, value));
        stream.push_back(axis(SDL_CONTROLLER_AXIS_LEFTX, 32767));
    }
    CHECK(allOf(stream) == std::vector<Event>{PadPress{PadButton::rightTrigger}, PadRelease{PadButton::rightTrigger}});
}

TEST_CASE("a finger that comes and goes taps, and is no mouse besides")
{
    CHECK(allOf({finger(SDL_FINGERDOWN, 1, 500, 400, 0), finger(SDL_FINGERMOTION, 1, 505, 402, 50),
                 finger(SDL_FINGERUP, 1, 505, 402, 120)}) == std::vector<Event>{Tap{500.0f, 400.0f}});
    CHECK(allOf({finger(SDL_FINGERDOWN, 1, 500, 400, 0), finger(SDL_FINGERUP, 1, 500, 400, 3000)}).empty());
    SDL_Event mouse{};
    mouse.type = SDL_MOUSEBUTTONDOWN;
    mouse.button.button = SDL_BUTTON_LEFT;
    mouse.button.which = SDL_TOUCH_MOUSEID;
    CHECK(translated(mouse) == std::nullopt);
    mouse.type = SDL_MOUSEMOTION;
    mouse.motion.which = SDL_TOUCH_MOUSEID;
    CHECK(translated(mouse) == std::nullopt);
}

TEST_CASE("a quick finger swipes where it goes; a slow one drags")
{
    struct Case {
        float dx, dy;
        SwipeDirection direction;
    };
    for (const auto& [dx, dy, direction] : {Case{-200, 20, SwipeDirection::left}, Case{200, 20, SwipeDirection::right},
                                            Case{30, -200, SwipeDirection::up}, Case{30, 200, SwipeDirection::down}}) {
        const auto events =
            allOf({finger(SDL_FINGERDOWN, 1, 500, 400, 0), finger(SDL_FINGERMOTION, 1, 500 + dx, 400 + dy, 100),
                   finger(SDL_FINGERUP, 1, 500 + dx, 400 + dy, 200)});
        REQUIRE(events.size() == 2);
        CHECK(std::holds_alternative<Drag>(events.front()));
        CHECK(events.back() == Event{Swipe{direction, 500.0f, 400.0f}});
    }
    CHECK(allOf({finger(SDL_FINGERDOWN, 1, 500, 400, 0), finger(SDL_FINGERMOTION, 1, 600, 400, 900),
                 finger(SDL_FINGERUP, 1, 600, 400, 1000)}) ==
          std::vector<Event>{Drag{500.0f, 400.0f, 600.0f, 400.0f}, DragEnd{}});
}

TEST_CASE("two fingers pinch, and neither of them taps or swipes")
{
    CHECK(allOf({finger(SDL_FINGERDOWN, 1, 400, 400, 0), finger(SDL_FINGERDOWN, 2, 600, 400, 10),
                 finger(SDL_FINGERMOTION, 2, 800, 400, 50), finger(SDL_FINGERUP, 2, 800, 400, 100),
                 finger(SDL_FINGERMOTION, 1, 100, 400, 120), finger(SDL_FINGERUP, 1, 100, 400, 150)}) ==
          std::vector<Event>{Pinch{2.0f, 600.0f, 400.0f}});
    CHECK(allOf({finger(SDL_FINGERDOWN, 1, 400, 400, 0), finger(SDL_FINGERDOWN, 2, 400, 400, 10),
                 finger(SDL_FINGERMOTION, 2, 400, 400, 50), finger(SDL_FINGERUP, 3, 400, 400, 100)})
              .empty());
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

TEST_CASE("a flood of any kind stays small, and no key stays down because its release was drowned")
{
    std::vector<Event> events;
    for (int i = 0; i < 10'000; ++i) {
        addBounded(events, Resized{i, i});
        addBounded(events, KeyPress{Key::space});
        addBounded(events, KeyRelease{Key::space});
        addBounded(events, PadPress{PadButton::leftTrigger});
        addBounded(events, PadRelease{PadButton::leftTrigger});
    }
    CHECK(events.size() == 258);
    CHECK(events.back() == Event{FocusLost{}});
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
