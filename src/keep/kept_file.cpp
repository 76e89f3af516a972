// SPDX-License-Identifier: MIT
#include "keep/kept_file.h"

#include "content/file_bytes.h"
#include "core/new_file.h"

#include <utility>
#include <variant>

namespace vinyasa {

namespace fs = std::filesystem;

fs::path keptPath(const fs::path& folder, std::string_view name)
{
    return folder.empty() ? fs::path{} : folder / name;
}

std::string readKept(const fs::path& file, Report& report)
{
    std::error_code error;
    if (file.empty() || fs::status(file, error).type() == fs::file_type::not_found) {
        return {};
    }
    const std::string name = file.string();
    return readBytes(file, {name, report}).value_or("");
}

std::optional<Failure> makeFolderOf(const fs::path& file)
{
    if (file.empty()) {
        return Failure{ExitCode::outsideFailed, Message{"There is no home folder: HOME is not set."},
                       Message{"Set HOME to a folder of yours."}};
    }
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (!error) {
        return std::nullopt;
    }
    return Failure{ExitCode::outsideFailed,
                   Message{"The folder \"{1}\" can't be made: {2}.", {file.parent_path().string(), error.message()}},
                   Message{"See that you may write there."}};
}

std::optional<Failure> keepFile(const fs::path& file, std::string_view text)
{
    if (auto failure = makeFolderOf(file)) {
        return failure;
    }
    auto made = NewFile::at(file);
    if (auto* failure = std::get_if<Failure>(&made)) {
        return std::move(*failure);
    }
    NewFile& fresh = std::get<NewFile>(made);
    fresh.write(text);
    return fresh.commit(); // tells of a failed write too
}

} // namespace vinyasa
