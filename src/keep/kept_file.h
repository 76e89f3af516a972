// SPDX-License-Identifier: MIT
// The few ways in which files of the person's own are read and written.
#pragma once

#include "content/report.h"
#include "core/failure.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace vinyasa {

// Where a file of that name lies in one of the person's folders; empty where the system named no such folder.
[[nodiscard]] std::filesystem::path keptPath(const std::filesystem::path& folder, std::string_view name);

// The whole text of a file; empty where there is none. What is there but can't be read is reported.
[[nodiscard]] std::string readKept(const std::filesystem::path& file, Report& report);

// Puts the text under that name, all of it or nothing, and makes the folders that are missing. An empty path fails too:
// the system named no place.
[[nodiscard]] std::optional<Failure> keepFile(const std::filesystem::path& file, std::string_view text);

// Makes the folder that the file is to lie in, and the folders above it.
[[nodiscard]] std::optional<Failure> makeFolderOf(const std::filesystem::path& file);

} // namespace vinyasa
