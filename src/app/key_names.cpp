// SPDX-License-Identifier: MIT
#include "app/key_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace vinyasa {
namespace {

constexpr std::array<std::pair<Key, std::string_view>, 21> keyNames{{
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
}};

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool sameLetters(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
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
    return (chord.ctrl ? words("Ctrl+") : "") + words(nameOf(chord.key));
}

std::optional<Chord> chordNamed(std::string_view name)
{
    constexpr std::string_view prefix = "ctrl+";
    const bool ctrl = name.size() > prefix.size() && sameLetters(name.substr(0, prefix.size()), prefix);
    const std::optional<Key> key = keyNamed(ctrl ? name.substr(prefix.size()) : name);
    return key ? std::optional{Chord{*key, ctrl}} : std::nullopt;
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
