// SPDX-License-Identifier: MIT
#include "app/option_values.h"

#include "core/did_you_mean.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <locale>
#include <sstream>

namespace vinyasa {
namespace {

constexpr double largestSide = 16384;

// As long as it needs to be: "1", "16384", "0.5".
std::string plain(double number)
{
    std::ostringstream words;
    words.imbue(std::locale::classic());
    words.precision(10);
    words << number;
    return words.str();
}

std::optional<int> parseSide(std::string_view text)
{
    const std::optional<double> side = parseNumber(text);
    const bool fits = side && *side >= 1.0 && *side <= largestSide && *side == std::floor(*side);
    return fits ? std::optional{static_cast<int>(*side)} : std::nullopt;
}

// names: by Enum.
template <typename Enum, std::size_t N>
ReadWord oneOf(const std::array<std::string_view, N>& names, Enum& value)
{
    return [names, &value](const std::string& option, const std::string& word) {
        const auto found = std::ranges::find(names, word);
        if (found == names.end()) {
            return Message{"{1}: \"{2}\" is none of these: {3}.", {option, word, listed(names)}} +
                   didYouMean(word, names);
        }
        value = static_cast<Enum>(found - names.begin());
        return Message{};
    };
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    constexpr std::string_view digits = "+-.0123456789";
    if (text.find_first_not_of(digits) != std::string_view::npos) {
        return std::nullopt;
    }
    std::istringstream words{std::string{text}};
    words.imbue(std::locale::classic());
    double number = 0.0;
    words >> number;
    return !words.fail() && words.eof() && std::isfinite(number) ? std::optional{number} : std::nullopt;
}

ReadWord numberIn(double low, double high, std::function<void(double)> keep)
{
    return [=, keep = std::move(keep)](const std::string& option, const std::string& word) {
        const std::optional<double> number = parseNumber(word);
        if (!number || *number < low || *number > high) {
            return Message{"{1}: \"{2}\" is no number from {3} to {4}.", {option, word, plain(low), plain(high)}};
        }
        keep(*number);
        return Message{};
    };
}

ReadWord wholeNumberIn(double low, double high, std::function<void(int)> keep)
{
    return [=, keep = std::move(keep)](const std::string& option, const std::string& word) {
        const std::optional<double> number = parseNumber(word);
        if (!number || *number < low || *number > high || *number != std::floor(*number)) {
            return Message{"{1}: \"{2}\" is no whole number from {3} to {4}.", {option, word, plain(low), plain(high)}};
        }
        keep(static_cast<int>(*number));
        return Message{};
    };
}

ReadWord sizeInto(PictureSize& size)
{
    return [&size](const std::string& option, const std::string& word) {
        const std::size_t cross = std::min(word.find('x'), word.size());
        const auto width = parseSide(word.substr(0, cross));
        const auto height = parseSide(word.substr(std::min(cross + 1, word.size())));
        if (!width || !height) {
            return Message{"{1}: \"{2}\" is no size like 1280x720, each from 1 to {3}.",
                           {option, word, plain(largestSide)}};
        }
        size = {*width, *height};
        return Message{};
    };
}

ReadWord beatInto(std::optional<Beat>& beat)
{
    constexpr double longestPractice = 10000;
    return numberIn(0.0, longestPractice, [&beat](double number) { beat = Beat{number}; });
}

ReadWord fpsInto(int& fps)
{
    constexpr double fastest = 240;
    return wholeNumberIn(1.0, fastest, [&fps](int number) { fps = number; });
}

ReadWord textScaleInto(float& scale)
{
    return numberIn(1.0, 2.0, [&scale](double number) { scale = static_cast<float>(number); });
}

ReadWord statureInto(float& metres)
{
    return numberIn(120.0, 220.0, [&metres](double cm) { metres = static_cast<float>(cm / 100.0); });
}

ReadWord formatInto(MotionFormat& format)
{
    constexpr std::array<std::string_view, 3> names{"json", "bvh", "glb"}; // by MotionFormat
    return oneOf(names, format);
}

ReadWord themeInto(ThemeName& theme)
{
    return oneOf(themeNames, theme);
}

ReadWord styleInto(FigureStyle& style)
{
    return oneOf(styleNames, style);
}

ReadWord levelInto(Level& level)
{
    return oneOf(levelNames, level);
}

ReadWord propsInto(PropsAtHand& props)
{
    return oneOf(propsNames, props);
}

ReadWord leadInto(Lead& lead)
{
    return oneOf(leadNames, lead);
}

ReadWord viewInto(ViewName& view)
{
    return oneOf(viewNames, view);
}

} // namespace vinyasa
