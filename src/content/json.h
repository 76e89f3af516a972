// SPDX-License-Identifier: MIT
// JSON with comments, read into a tree that knows where everything stands.
#pragma once

#include "content/report.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

enum class JsonKind : std::uint8_t { null, boolean, number, text, list, object };

struct JsonNode {
    JsonKind kind = JsonKind::null;
    bool boolean = false;
    double number = 0.0; // finite
    std::string text{};
    std::vector<JsonNode> children{}; // of a list or an object, in the order of the file
    std::string key{};                // within an object
    Spot keySpot{}, spot{};
};

// The first entry of an object with this key, or null.
[[nodiscard]] const JsonNode* find(const JsonNode& object, std::string_view key);

inline constexpr std::size_t deepestJson = 64;
inline constexpr std::size_t mostJsonValues = 20000;

// The tree, or nothing where the text is no JSON: then the first fault is in the report. A key that an object has twice
// is reported too, but does not keep the tree from being read. A byte order mark and any line ends will do; the text is
// UTF-8 with every number finite, nested at most deepestJson deep, with at most mostJsonValues values.
[[nodiscard]] std::optional<JsonNode> readJson(std::string_view bytes, FileReport report);

} // namespace vinyasa
