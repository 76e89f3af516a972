// SPDX-License-Identifier: MIT
#include "keep/folders.h"

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

fs::path absoluteFrom(const char* value)
{
    const fs::path path = value != nullptr ? value : "";
    return path.is_absolute() ? path : fs::path{};
}

fs::path folderFor(const ReadVariable& variable, const char* name, const char* inHome)
{
    if (const fs::path named = absoluteFrom(variable(name)); !named.empty()) {
        return named / "vinyasa";
    }
    const fs::path home = absoluteFrom(variable("HOME"));
    return home.empty() ? fs::path{} : home / inHome / "vinyasa";
}

} // namespace

Folders foldersFrom(const ReadVariable& variable)
{
    return {folderFor(variable, "XDG_CONFIG_HOME", ".config"), folderFor(variable, "XDG_DATA_HOME", ".local/share")};
}

} // namespace vinyasa
