// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace vinyasa::test {

// A folder of the test's own, empty at the start and gone at the end.
class ScratchFolder {
public:
    ScratchFolder() : path_{std::filesystem::temp_directory_path() / ("vinyasa-test-" + std::to_string(::getpid()))}
    {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

    [[nodiscard]] std::size_t entries() const
    {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator{path_}) {
            ++count;
        }
        return count;
    }

private:
    std::filesystem::path path_;
};

} // namespace vinyasa::test
