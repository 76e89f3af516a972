// SPDX-License-Identifier: MIT
#include "app/places.h"

#include "platform/files.h"

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

bool isHome(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder / "assets", ignored) && fs::is_directory(folder / "shaders", ignored);
}

} // namespace

Tried<Places> findPlaces()
{
    constexpr int levelsUp = 4;
    fs::path folder = executableFolder();
    for (int level = 0; level < levelsUp && !isHome(folder); ++level) {
        folder = folder.parent_path();
    }
    if (!isHome(folder)) {
        folder = VINYASA_HOME;
    }
    if (!isHome(folder)) {
        return Failure{ExitCode::outsideFailed,
                       Message{"The program's folders assets and shaders are not where they should be."},
                       Message{"Put both beside the program: {1}", {executableFolder().string()}}};
    }
    return Places{folder / "assets", folder / "shaders"};
}

} // namespace vinyasa
