// SPDX-License-Identifier: MIT
// Shorthands for the tests of the content layer.
#pragma once

#include "content/json.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace vinyasa {

inline const std::filesystem::path sourceFolder{VINYASA_SOURCE_DIR};

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

// One line each.
inline std::string inLines(const Problems& problems)
{
    std::string lines;
    for (const Problem& problem : problems) {
        lines += format(problem) + "\n";
    }
    return lines;
}

struct Reading {
    std::optional<JsonNode> root;
    Problems problems;
};

inline Reading reading(std::string_view bytes)
{
    const std::string file = "f.json";
    Report report;
    std::optional<JsonNode> root = readJson(bytes, {file, report});
    return {std::move(root), report.sorted()};
}

} // namespace vinyasa
