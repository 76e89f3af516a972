// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <variant>

namespace vinyasa {

// A file that gets its name when it is whole: it grows beside its place, under a name of its own, and commit() moves it
// there. Whatever goes wrong before leaves an older file of that name untouched. A place that is no ordinary file (a
// device, a pipe) is written to directly; a symbolic link is followed.
class NewFile {
public:
    // Fails where the folder is missing or can't be written to.
    [[nodiscard]] static std::variant<NewFile, Failure> at(const std::filesystem::path& place);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile(); // without a commit, nothing stays behind

    // False as soon as something could not be written; commit() then says why.
    bool write(std::string_view bytes);

    // Where another program may write in place of write(). It may replace the content, not the file.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    // Everything on the disk and under its name, or why not.
    [[nodiscard]] std::optional<Failure> commit();

private:
    NewFile(std::filesystem::path place, std::filesystem::path path, int descriptor);
    [[nodiscard]] bool direct() const { return path_ == place_; }
    void discard();

    std::filesystem::path place_, path_;
    int descriptor_ = -1;
    int error_ = 0; // errno of the first write that failed
};

} // namespace vinyasa
