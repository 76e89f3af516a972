// SPDX-License-Identifier: MIT
#include "keep/folders.h"

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

fs::path folderFor(const ReadVariable& variable, const char* name, const char* inHome)
{
    if (const fs::path named = absolutePath(variable(name)); !named.empty()) {
        return named / "vinyasa";
    }
    const fs::path home = absolutePath(variable("HOME"));
    return home.empty() ? fs::path{} : home / inHome / "vinyasa";
}

} // namespace

fs::path absolutePath(const char* value)
{
    const fs::path path = value != nullptr ? value : "";
    return path.is_absolute() ? path : fs::path{};
}

Folders foldersFrom(const ReadVariable& variable)
{
    return {folderFor(variable, "XDG_CONFIG_HOME", ".config"), folderFor(variable, "XDG_DATA_HOME", ".local/share")};
}

} // namespace vinyasa
