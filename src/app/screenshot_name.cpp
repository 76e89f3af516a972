// SPDX-License-Identifier: MIT
#include "app/screenshot_name.h"

#include "keep/folders.h"

#include <cstdlib>

namespace vinyasa {

namespace fs = std::filesystem;

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
    for (const fs::path& folder :
         {absolutePath(std::getenv("XDG_PICTURES_DIR")), absolutePath(std::getenv("HOME")) / "Pictures"}) {
        if (folder.is_absolute() && fs::is_directory(folder, ignored)) {
            return folder;
        }
    }
    return fs::current_path(ignored);
}

} // namespace vinyasa
