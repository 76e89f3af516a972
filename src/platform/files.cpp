// SPDX-License-Identifier: MIT
#include "platform/files.h"

#include "core/new_file.h"

#include <SDL_filesystem.h>

#include <memory>
#include <utility>
#include <variant>

namespace vinyasa {

namespace fs = std::filesystem;

std::optional<Failure> writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes)
{
    auto made = NewFile::at(path);
    if (auto* failure = std::get_if<Failure>(&made)) {
        return std::move(*failure);
    }
    NewFile& file = std::get<NewFile>(made);
    file.write({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    return file.commit(); // tells of a failed write too
}

fs::path executableFolder()
{
    const std::unique_ptr<char, decltype(&SDL_free)> folder{SDL_GetBasePath(), SDL_free};
    return folder != nullptr ? fs::path{folder.get()} : fs::current_path();
}

} // namespace vinyasa
