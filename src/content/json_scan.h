// SPDX-License-Identifier: MIT
// Where the tokens of JSON text begin and end, and what is wrong with one that can't be read. The text is well-formed
// UTF-8; offsets are in bytes and may be text.size().
#pragma once

#include "content/report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vinyasa {

// The first offset from `from` on that is neither blank nor in a comment. A comment that is not closed counts as a
// token.
[[nodiscard]] std::size_t tokenStart(std::string_view text, std::size_t from);

// Behind the longest number that begins at `start`; `start` itself where none does.
[[nodiscard]] std::size_t numberEnd(std::string_view text, std::size_t start);

// Behind the closing quote of the text that opens at `start`.
[[nodiscard]] std::size_t textEnd(std::string_view text, std::size_t start);

struct Fault {
    std::size_t offset = 0;
    std::string sentence;
};

// Why the token that begins at `start` can't stand where `expected` was expected.
[[nodiscard]] Fault explainToken(std::string_view text, std::size_t start, const std::string& expected);

// Turns offsets into lines and columns; quick if asked in rising order.
class Ruler {
public:
    explicit Ruler(std::string_view text) : text_{text} {}
    [[nodiscard]] Spot spotOf(std::size_t offset);

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    Spot spot_{1, 1};
};

} // namespace vinyasa
