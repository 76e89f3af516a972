// SPDX-License-Identifier: MIT
#include "content/json_scan.h"

#include "content/utf8.h"

#include <algorithm>
#include <cstdint>

namespace vinyasa {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view hexDigits = "0123456789abcdefABCDEF";
constexpr std::string_view wordCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-.";

std::size_t endOfRun(std::string_view text, std::size_t from, std::string_view characters)
{
    return std::min(text.find_first_not_of(characters, from), text.size());
}

// `from` itself where no comment begins or the comment has no end.
std::size_t commentEnd(std::string_view text, std::size_t from)
{
    const std::string_view opening = text.substr(from, 2);
    if (opening == "//") {
        return std::min(text.find_first_of("\r\n", from), text.size());
    }
    const std::size_t closing = opening == "/*" ? text.find("*/", from + 2) : std::string_view::npos;
    return closing == std::string_view::npos ? from : closing + 2;
}

// Behind `first` and the digits that must follow it; `from` itself where they don't.
std::size_t endOfPart(std::string_view text, std::size_t from, std::string_view first, std::string_view signs = {})
{
    if (from == text.size() || first.find(text[from]) == std::string_view::npos) {
        return from;
    }
    const bool hasSign = from + 1 < text.size() && signs.find(text[from + 1]) != std::string_view::npos;
    const std::size_t start = from + (hasSign ? 2 : 1);
    const std::size_t end = endOfRun(text, start, digits);
    return end > start ? end : from;
}

// The token as a person would name it.
std::string_view wordAt(std::string_view text, std::size_t start)
{
    const std::size_t end = endOfRun(text, start, wordCharacters);
    return end > start ? text.substr(start, end - start) : text.substr(start, lengthOfCharacter(text, start));
}

// The value of four hexadecimal digits, or nothing.
std::optional<std::uint32_t> hexAt(std::string_view text, std::size_t at)
{
    if (text.size() < at + 4 || endOfRun(text.substr(0, at + 4), at, hexDigits) != at + 4) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(std::stoul(std::string{text.substr(at, 4)}, nullptr, 16));
}

// Bytes of the escape that begins at `at` with a backslash; 0 where it is none.
std::size_t escapeLength(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) != "\\u") {
        return text.substr(at).size() > 1 && std::string_view{"\"\\/bfnrt"}.find(text[at + 1]) != std::string_view::npos
                   ? 2
                   : 0;
    }
    const std::optional<std::uint32_t> first = hexAt(text, at + 2);
    const bool opensPair = first && *first >= 0xD800 && *first <= 0xDBFF;
    const bool closesPair = first && *first >= 0xDC00 && *first <= 0xDFFF;
    if (!first || closesPair) {
        return 0;
    }
    if (!opensPair) {
        return 6;
    }
    const std::optional<std::uint32_t> second = text.substr(at + 6, 2) == "\\u" ? hexAt(text, at + 8) : std::nullopt;
    return second && *second >= 0xDC00 && *second <= 0xDFFF ? 12 : 0;
}

std::optional<Fault> faultOfText(std::string_view text, std::size_t start)
{
    const Fault notClosed{start, "this text is not closed: a double quote is missing"};
    for (std::size_t at = start + 1; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            return std::nullopt;
        }
        if (c == '\n' || c == '\r') {
            return notClosed;
        }
        if (static_cast<unsigned char>(c) < 0x20) {
            return Fault{at, "a text can't hold a tab or another control character"};
        }
        const std::size_t length = c == '\\' ? escapeLength(text, at) : 1;
        if (length == 0) {
            return Fault{at, inQuotes(text.substr(at, text.substr(at, 2) == "\\u" ? 6 : 2)) +
                                 " means nothing in a text; a backslash is written \"\\\\\""};
        }
        at += length;
    }
    return notClosed;
}

} // namespace

std::size_t tokenStart(std::string_view text, std::size_t from)
{
    for (;;) {
        const std::size_t start = endOfRun(text, from, " \t\r\n");
        from = start == text.size() ? start : commentEnd(text, start);
        if (from == start) {
            return start;
        }
    }
}

std::size_t numberEnd(std::string_view text, std::size_t start)
{
    const std::size_t whole = start + (text.substr(start, 1) == "-" ? 1u : 0u);
    const std::size_t wholeEnd = text.substr(whole, 1) == "0" ? whole + 1 : endOfRun(text, whole, digits);
    if (wholeEnd == whole) {
        return start;
    }
    return endOfPart(text, endOfPart(text, wholeEnd, "."), "eE", "+-");
}

std::size_t textEnd(std::string_view text, std::size_t start)
{
    std::size_t at = start + 1;
    while (at < text.size() && text[at] != '"') {
        at += text[at] == '\\' ? 2 : 1;
    }
    return std::min(at + 1, text.size());
}

Fault explainToken(std::string_view text, std::size_t start, const std::string& expected)
{
    if (start >= text.size()) {
        return {text.size(), "the file ends too early: expected " + expected};
    }
    if (text[start] == '"') {
        const std::size_t length = textEnd(text, start) - start;
        return faultOfText(text, start)
            .value_or(Fault{start, "expected " + expected + ", found the text " +
                                       inQuotes(text.substr(start + 1, length < 2 ? 0 : length - 2))});
    }
    if (text.substr(start, 2) == "/*") {
        return {start, "this comment is not closed: \"*/\" is missing"};
    }
    const std::string_view word = wordAt(text, start);
    if (word == "°") {
        return {start, "angles are plain numbers: leave out the \"°\""};
    }
    const bool likeNumber = digits.find(word.front()) != std::string_view::npos || word.front() == '-';
    if (likeNumber && numberEnd(text, start) != start + word.size()) {
        return {start, inQuotes(word) + " is not a number"};
    }
    return {start, "expected " + expected + ", found " + inQuotes(word)};
}

Spot Ruler::spotOf(std::size_t offset)
{
    if (offset < offset_) {
        *this = Ruler{text_};
    }
    const std::string_view passed = text_.substr(offset_, offset - offset_);
    const std::size_t lineEnd = passed.rfind('\n');
    if (lineEnd != std::string_view::npos) {
        spot_.line += static_cast<int>(std::ranges::count(passed, '\n'));
        spot_.column = 1;
    }
    spot_.column += static_cast<int>(countCharacters(passed.substr(lineEnd + 1))); // npos + 1 is 0: all of it
    offset_ = offset;
    return spot_;
}

} // namespace vinyasa
