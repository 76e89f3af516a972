// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace vinyasa {

// The first free name of "vinyasa-<id>-1.png", -2, ... in the folder.
[[nodiscard]] std::filesystem::path freeScreenshotName(const std::filesystem::path& folder, const std::string& id);

// XDG_PICTURES_DIR, or Pictures in the home folder, where it exists; else the current folder.
[[nodiscard]] std::filesystem::path picturesFolder();

} // namespace vinyasa
