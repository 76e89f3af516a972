// SPDX-License-Identifier: MIT
// What is said to people, in their language. English is written where it is said and is the name of every text.
#pragma once

#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace vinyasa {

struct Words {
    std::string language = "en";
    std::string name = "English"; // as its speakers call it
    std::string decimalPoint = ".";
    std::map<std::string, std::string, std::less<>> translations{}; // by the English text

    // The translation, or the English text where there is none.
    [[nodiscard]] std::string operator()(std::string_view english) const;
};

[[nodiscard]] const Words& inEnglish();

// The pattern with each {1}, {2}, ... replaced by the value of that place.
[[nodiscard]] std::string filled(std::string_view pattern, std::span<const std::string_view> values);
[[nodiscard]] std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values);

// "5.5" or "6": one decimal at most, whatever the system's language.
[[nodiscard]] std::string shortNumber(double value);

// The same with the decimal point of the language.
[[nodiscard]] std::string shortNumber(double value, const Words& words);

// The number within the words for one or for several: "{1} breath", "{1} breaths".
[[nodiscard]] std::string counted(double count, std::string_view one, std::string_view several, const Words& words);

} // namespace vinyasa
