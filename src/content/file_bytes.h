// SPDX-License-Identifier: MIT
#pragma once

#include "content/report.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace vinyasa {

inline constexpr std::size_t largestFile = 1024 * 1024;

// All bytes of a regular file of at most largestFile bytes. Anything else (a folder, a pipe, a device, no permission)
// is reported and not opened.
[[nodiscard]] std::optional<std::string> readBytes(const std::filesystem::path& path, FileReport report);

} // namespace vinyasa
