// SPDX-License-Identifier: MIT
#include "platform/key_codes.h"

#include <algorithm>
#include <array>

namespace vinyasa {
namespace {

struct NamedKey {
    SDL_Keycode code;
    Key key;
};

constexpr std::array<NamedKey, 37> namedKeys{{{SDLK_ESCAPE, Key::escape},
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
                                              {SDLK_KP_BACKSPACE, Key::backspace},
                                              {SDLK_KP_0, Key::numpad0},
                                              {SDLK_KP_1, Key::numpad1},
                                              {SDLK_KP_2, Key::numpad2},
                                              {SDLK_KP_3, Key::numpad3},
                                              {SDLK_KP_4, Key::numpad4},
                                              {SDLK_KP_5, Key::numpad5},
                                              {SDLK_KP_6, Key::numpad6},
                                              {SDLK_KP_7, Key::numpad7},
                                              {SDLK_KP_8, Key::numpad8},
                                              {SDLK_KP_9, Key::numpad9}}};

// Letters beyond ASCII, as on a Cyrillic keyboard, are characters too.
bool isLetterOrDigit(SDL_Keycode code)
{
    return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code > 0x7f && code < 0x110000);
}

} // namespace

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

} // namespace vinyasa
