// SPDX-License-Identifier: MIT
#include "platform/translate.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace vinyasa {
namespace {

struct NamedKey {
    SDL_Keycode code;
    Key key;
};

constexpr std::array<NamedKey, 27> namedKeys{{{SDLK_ESCAPE, Key::escape},
                                              {SDLK_RETURN, Key::enter},
                                              {SDLK_KP_ENTER, Key::enter},
                                              {SDLK_TAB, Key::tab},
                                              {SDLK_BACKSPACE, Key::backspace},
                                              {SDLK_SPACE, Key::space},
                                              {SDLK_DELETE, Key::deleteForward},
                                              {SDLK_LEFT, Key::left},
                                              {SDLK_RIGHT, Key::right},
                                              {SDLK_UP, Key::up},
                                              {SDLK_DOWN, Key::down},
                                              {SDLK_HOME, Key::home},
                                              {SDLK_END, Key::end},
                                              {SDLK_PAGEUP, Key::pageUp},
                                              {SDLK_PAGEDOWN, Key::pageDown},
                                              {SDLK_F1, Key::f1},
                                              {SDLK_F5, Key::f5},
                                              {SDLK_F11, Key::f11},
                                              {SDLK_AUDIOPLAY, Key::mediaPlay},
                                              {SDLK_AUDIONEXT, Key::mediaNext},
                                              {SDLK_AUDIOPREV, Key::mediaPrevious},
                                              {SDLK_AUDIOSTOP, Key::mediaStop},
                                              {SDLK_HELP, Key::f1},
                                              {SDLK_AC_FORWARD, Key::pageDown},
                                              {SDLK_AC_BACK, Key::pageUp},
                                              {SDLK_KP_SPACE, Key::space},
                                              {SDLK_KP_BACKSPACE, Key::backspace}}};

// Letters beyond ASCII, as on a Cyrillic keyboard, are characters too.
bool isLetterOrDigit(SDL_Keycode code)
{
    return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code > 0x7f && code < 0x110000);
}

std::optional<Key> keyOf(SDL_Keycode code, bool withModifier)
{
    const auto* const named =
        std::find_if(namedKeys.begin(), namedKeys.end(), [code](const NamedKey& one) { return one.code == code; });
    if (named != namedKeys.end()) {
        return named->key;
    }
    // Punctuation without Ctrl comes as typed text, see typed().
    const bool isCharacter = code > ' ' && code < 0x7f;
    if (isLetterOrDigit(code) || (isCharacter && withModifier)) {
        return static_cast<Key>(code);
    }
    return std::nullopt;
}

std::optional<PointerButton> buttonOf(Uint8 button)
{
    switch (button) {
    case SDL_BUTTON_LEFT:
        return PointerButton::left;
    case SDL_BUTTON_MIDDLE:
        return PointerButton::middle;
    case SDL_BUTTON_RIGHT:
        return PointerButton::right;
    default:
        return std::nullopt;
    }
}

std::optional<Event> pointerPress(const SDL_MouseButtonEvent& event, float scale)
{
    const auto button = buttonOf(event.button);
    if (!button) {
        return std::nullopt;
    }
    const float x = scale * static_cast<float>(event.x), y = scale * static_cast<float>(event.y);
    if (event.type == SDL_MOUSEBUTTONUP) {
        return PointerRelease{x, y, *button};
    }
    return PointerPress{x, y, *button, event.clicks};
}

std::optional<Event> windowEvent(const SDL_WindowEvent& event, float scale)
{
    const auto pixels = [scale](Sint32 units) {
        return static_cast<int>(std::lround(scale * static_cast<float>(units)));
    };
    switch (event.event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        return Resized{pixels(event.data1), pixels(event.data2)};
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
        return Exposed{};
    case SDL_WINDOWEVENT_FOCUS_LOST:
        return FocusLost{};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Event> Translator::translate(const SDL_Event& event, float drawablePixels)
{
    const float scale = drawablePixels;
    switch (event.type) {
    case SDL_QUIT:
        return QuitRequest{};
    case SDL_KEYDOWN:
        return keyDown(event.key);
    case SDL_TEXTINPUT:
        return typed(event.text);
    case SDL_WINDOWEVENT:
        return windowEvent(event.window, scale);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return pointerPress(event.button, scale);
    case SDL_MOUSEMOTION:
        return PointerMove{scale * static_cast<float>(event.motion.x), scale * static_cast<float>(event.motion.y),
                           (event.motion.state & SDL_BUTTON_LMASK) != 0};
    case SDL_MOUSEWHEEL:
        return Wheel{event.wheel.preciseX, event.wheel.preciseY};
    default:
        return std::nullopt;
    }
}

std::optional<Event> Translator::keyDown(const SDL_KeyboardEvent& event)
{
    repeating_ = event.repeat != 0;
    const Uint16 held = event.keysym.mod;
    const bool ctrl = (held & KMOD_CTRL) != 0;
    const auto key = keyOf(event.keysym.sym, ctrl);
    if (!key) {
        return std::nullopt;
    }
    return KeyPress{*key, ctrl, (held & KMOD_SHIFT) != 0, (held & KMOD_ALT) != 0, repeating_};
}

std::optional<Event> Translator::typed(const SDL_TextInputEvent& event) const
{
    const auto character = static_cast<unsigned char>(event.text[0]);
    if (character >= 0x80 || std::ispunct(character) == 0 || event.text[1] != '\0') {
        return std::nullopt;
    }
    return KeyPress{static_cast<Key>(character), false, false, false, repeating_};
}

void addBounded(std::vector<Event>& events, const Event& event)
{
    const bool replaces = std::holds_alternative<PointerMove>(event) || std::holds_alternative<Resized>(event);
    if (replaces && !events.empty() && events.back().index() == event.index()) {
        events.back() = event;
        return;
    }
    constexpr std::size_t most = 256;
    const bool matters = std::holds_alternative<QuitRequest>(event) || std::holds_alternative<Resized>(event);
    if (events.size() < most || matters) {
        events.push_back(event);
    }
}

} // namespace vinyasa
