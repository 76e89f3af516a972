// SPDX-License-Identifier: MIT
#include "app/screenshot_name.h"

#include <cstdlib>

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

// Empty where the variable is missing or no absolute path.
fs::path folderFrom(const char* variable)
{
    const char* value = std::getenv(variable);
    const fs::path path = value != nullptr ? value : "";
    return path.is_absolute() ? path : fs::path{};
}

} // namespace

fs::path freeScreenshotName(const fs::path& folder, const std::string& id)
{
    std::error_code ignored;
    for (int number = 1;; ++number) {
        fs::path name = folder / ("vinyasa-" + id + '-' + std::to_string(number) + ".png");
        if (!fs::exists(name, ignored)) {
            return name;
        }
    }
}

fs::path picturesFolder()
{
    std::error_code ignored;
    for (const fs::path& folder : {folderFrom("XDG_PICTURES_DIR"), folderFrom("HOME") / "Pictures"}) {
        if (folder.is_absolute() && fs::is_directory(folder, ignored)) {
            return folder;
        }
    }
    return fs::current_path(ignored);
}

} // namespace vinyasa
