// SPDX-License-Identifier: MIT
// Single values out of the tree. Each function reports what can't be used and answers with something empty; where the
// node is null (an entry that is not there) it answers the same without a word.
#pragma once

#include "content/definitions.h"
#include "content/entries.h"
#include "content/json.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace vinyasa {

// Characters of a text.
inline constexpr std::size_t longestName = 40, longestInstruction = 120, longestSentence = 240;

// Whether the node is an object with every entry it needs and no others; `what` names it: "a key pose".
bool checkEntries(const JsonNode& node, std::string_view what, std::span<const Entry> entries, FileReport report);

// Whether the node is of this kind.
bool isA(JsonKind kind, const JsonNode* node, FileReport report);

// The items of a list that is not empty.
[[nodiscard]] std::span<const JsonNode> itemsOf(const JsonNode* node, FileReport report);

// One line that shows something, of at most `longest` characters.
[[nodiscard]] PlacedText lineOf(const JsonNode* node, std::size_t longest, FileReport report);

// Lower-case letters, digits and hyphens: "table-top".
[[nodiscard]] PlacedText idOf(const JsonNode* node, FileReport report);

// The texts of a list that is not empty.
[[nodiscard]] std::vector<PlacedText> linesOf(const JsonNode* node, std::size_t longest, FileReport report);

struct Range {
    double low = 0.0, high = 0.0;
    std::string_view unit{}; // " seconds"
};

// Within the range, its ends included.
[[nodiscard]] std::optional<double> numberOf(const JsonNode* node, const Range& range, FileReport report);

// The same, and a multiple of half a breath.
[[nodiscard]] std::optional<double> breathsOf(const JsonNode* node, const Range& range, FileReport report);

// True or false; false where the node is neither.
[[nodiscard]] bool flagOf(const JsonNode* node, FileReport report);

} // namespace vinyasa
