// SPDX-License-Identifier: MIT
#include "app/key_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace vinyasa {
namespace {

constexpr std::array<std::pair<Key, std::string_view>, 31> keyNames{{
    {Key::escape, "Esc"},
    {Key::enter, "Enter"},
    {Key::tab, "Tab"},
    {Key::backspace, "Backspace"},
    {Key::deleteForward, "Delete"},
    {Key::space, "Space"},
    {Key::left, "Left"},
    {Key::right, "Right"},
    {Key::up, "Up"},
    {Key::down, "Down"},
    {Key::home, "Home"},
    {Key::end, "End"},
    {Key::pageUp, "Page Up"},
    {Key::pageDown, "Page Down"},
    {Key::f1, "F1"},
    {Key::f5, "F5"},
    {Key::f11, "F11"},
    {Key::mediaPlay, "Media Play"},
    {Key::mediaStop, "Media Stop"},
    {Key::mediaPrevious, "Media Previous"},
    {Key::mediaNext, "Media Next"},
    {Key::numpad0, "Numpad 0"},
    {Key::numpad1, "Numpad 1"},
    {Key::numpad2, "Numpad 2"},
    {Key::numpad3, "Numpad 3"},
    {Key::numpad4, "Numpad 4"},
    {Key::numpad5, "Numpad 5"},
    {Key::numpad6, "Numpad 6"},
    {Key::numpad7, "Numpad 7"},
    {Key::numpad8, "Numpad 8"},
    {Key::numpad9, "Numpad 9"},
}};

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool sameLetters(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

// Takes the prefix off where the name goes on behind it.
bool takePrefix(std::string_view& name, std::string_view prefix)
{
    const bool has = name.size() > prefix.size() && sameLetters(name.substr(0, prefix.size()), prefix);
    name.remove_prefix(has ? prefix.size() : 0);
    return has;
}

bool isPunctuation(Key key)
{
    return key < Key{0x80} && std::ispunct(static_cast<int>(key)) != 0;
}

std::optional<Key> keyNamed(std::string_view name)
{
    if (name.size() == 1 && std::isgraph(static_cast<unsigned char>(name.front())) != 0) {
        return keyFor(lower(name.front()));
    }
    for (const auto& [key, known] : keyNames) {
        if (sameLetters(known, name)) {
            return key;
        }
    }
    return std::nullopt;
}

} // namespace

std::string nameOf(Key key)
{
    for (const auto& [named, name] : keyNames) {
        if (named == key) {
            return std::string{name};
        }
    }
    return std::string(1, static_cast<char>(std::toupper(static_cast<unsigned char>(key))));
}

std::string nameOf(const Chord& chord, const Words& words)
{
    const std::string modifiers = (chord.ctrl ? words("Ctrl+") : "") + (chord.shift ? words("Shift+") : "");
    if (chord.key >= Key::numpad0 && chord.key <= Key::numpad9) {
        const auto digit = static_cast<unsigned>(chord.key) - static_cast<unsigned>(Key::numpad0);
        return modifiers + filled(words("Numpad {1}"), {std::to_string(digit)});
    }
    return modifiers + words(nameOf(chord.key));
}

std::optional<Chord> chordNamed(std::string_view name)
{
    const bool ctrl = takePrefix(name, "ctrl+"), shift = takePrefix(name, "shift+");
    const std::optional<Key> key = keyNamed(name);
    if (!key || (shift && isPunctuation(*key))) {
        return std::nullopt;
    }
    return Chord{*key, ctrl, shift};
}

std::vector<std::string_view> longKeyNames()
{
    std::vector<std::string_view> names;
    for (const auto& [key, name] : keyNames) {
        names.push_back(name);
    }
    return names;
}

} // namespace vinyasa
