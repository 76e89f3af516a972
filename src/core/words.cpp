// SPDX-License-Identifier: MIT
#include "core/words.h"

#include <cmath>

namespace vinyasa {
namespace {

// By the plural rules of the Unicode CLDR: French counts all below two as one, Hindi nought too.
bool isOne(double count, std::string_view language)
{
    if (language == "fr") {
        return count < 2.0;
    }
    return count == 1.0 || (language == "hi" && count <= 1.0);
}

} // namespace

std::string Words::operator()(std::string_view english) const
{
    const auto known = translations.find(english);
    return known == translations.end() ? std::string{english} : known->second;
}

const Words& inEnglish()
{
    static const Words english;
    return english;
}

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values)
{
    return filled(pattern, std::span{values.begin(), values.size()});
}

std::string filled(std::string_view pattern, std::span<const std::string_view> values)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}';
        const auto place = isPlace ? static_cast<std::size_t>(pattern[at + 1] - '1') : values.size();
        if (place < values.size()) {
            text += values[place];
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

std::string shortNumber(double value)
{
    return shortNumber(value, inEnglish());
}

std::string shortNumber(double value, const Words& words)
{
    const long tenths = std::lround(10.0 * value);
    const std::string whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + words.decimalPoint + std::to_string(tenths % 10);
}

std::string counted(double count, std::string_view one, std::string_view several, const Words& words)
{
    return filled(words(isOne(count, words.language) ? one : several), {shortNumber(count, words)});
}

} // namespace vinyasa
