// SPDX-License-Identifier: MIT
#include "app/option_values.h"

#include "core/did_you_mean.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <locale>
#include <span>
#include <sstream>

namespace vinyasa {
namespace {

constexpr double largestSide = 16384;

std::string outOf(const std::string& kind, double low, double high)
{
    std::ostringstream words;
    words.imbue(std::locale::classic());
    words.precision(10);
    words << "is no " << kind << " from " << low << " to " << high;
    return words.str();
}

std::optional<int> parseSide(std::string_view text)
{
    const std::optional<double> side = parseNumber(text);
    const bool fits = side && *side >= 1.0 && *side <= largestSide && *side == std::floor(*side);
    return fits ? std::optional{static_cast<int>(*side)} : std::nullopt;
}

std::string listOf(std::span<const std::string_view> names)
{
    std::string all{names.front()};
    for (std::size_t i = 1; i < names.size(); ++i) {
        all.append(i + 1 < names.size() ? ", " : " and ").append(names[i]);
    }
    return all;
}

// names: by Enum.
template <typename Enum, std::size_t N>
ReadWord oneOf(const std::array<std::string_view, N>& names, Enum& value)
{
    return [names, &value](const std::string& word) -> std::string {
        const auto found = std::ranges::find(names, word);
        if (found == names.end()) {
            return "is none of " + listOf(names) + didYouMean(word, names);
        }
        value = static_cast<Enum>(found - names.begin());
        return {};
    };
}

// take: the index of the name that was given.
template <typename Take>
ReadWord eitherOf(const std::array<std::string_view, 2>& names, Take take)
{
    return [names, take](const std::string& word) -> std::string {
        const auto found = std::ranges::find(names, word);
        if (found == names.end()) {
            return std::string{"is neither "}.append(names[0]).append(" nor ").append(names[1]) +
                   didYouMean(word, names);
        }
        take(found - names.begin());
        return {};
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
    return [=, keep = std::move(keep)](const std::string& word) -> std::string {
        const std::optional<double> number = parseNumber(word);
        if (!number || *number < low || *number > high) {
            return outOf("number", low, high);
        }
        keep(*number);
        return {};
    };
}

ReadWord wholeNumberIn(double low, double high, std::function<void(int)> keep)
{
    return [=, keep = std::move(keep)](const std::string& word) -> std::string {
        const std::optional<double> number = parseNumber(word);
        if (!number || *number < low || *number > high || *number != std::floor(*number)) {
            return outOf("whole number", low, high);
        }
        keep(static_cast<int>(*number));
        return {};
    };
}

ReadWord sizeInto(PictureSize& size)
{
    return [&size](const std::string& word) -> std::string {
        const std::size_t cross = std::min(word.find('x'), word.size());
        const auto width = parseSide(word.substr(0, cross));
        const auto height = parseSide(word.substr(std::min(cross + 1, word.size())));
        if (!width || !height) {
            return "is no size like 1280x720, each from 1 to 16384";
        }
        size = {*width, *height};
        return {};
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
    return eitherOf(levelNames, [&level](auto chosen) { level = static_cast<Level>(chosen); });
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
