// SPDX-License-Identifier: MIT
#include "content/utf8.h"

#include <algorithm>
#include <cstdint>

namespace vinyasa {
namespace {

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

std::size_t lengthByLead(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

std::uint32_t codePoint(std::string_view character)
{
    const auto lead = static_cast<unsigned char>(character.front());
    std::uint32_t value = character.size() == 1 ? lead : lead & (0x7Fu >> character.size());
    for (const char byte : character.substr(1)) {
        value = value << 6u | (static_cast<unsigned char>(byte) & 0x3Fu);
    }
    return value;
}

// Longer than needed, half of a UTF-16 pair, or past the end of Unicode.
bool isForbidden(std::string_view character)
{
    const std::uint32_t value = codePoint(character);
    const bool overlong = (character.size() == 3 && value < 0x800) || (character.size() == 4 && value < 0x10000);
    return overlong || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF;
}

// 0 where no well-formed character begins.
std::size_t wellFormedLength(std::string_view text, std::size_t at)
{
    const std::size_t length = lengthByLead(static_cast<unsigned char>(text[at]));
    if (length == 0 || length > text.size() - at) {
        return 0;
    }
    const std::string_view character = text.substr(at, length);
    return std::ranges::all_of(character.substr(1), continues) && !isForbidden(character) ? length : 0;
}

} // namespace

std::optional<std::size_t> firstBadUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = wellFormedLength(text, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

std::size_t lengthOfCharacter(std::string_view text, std::size_t at)
{
    return std::max<std::size_t>(1, wellFormedLength(text, at));
}

std::size_t countCharacters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return !continues(byte); }));
}

bool isControl(std::string_view character)
{
    const std::uint32_t value = codePoint(character);
    return value < 0x20 || (value >= 0x7F && value < 0xA0) || (value >= 0x2028 && value <= 0x202E) ||
           (value >= 0x2066 && value <= 0x2069);
}

} // namespace vinyasa
