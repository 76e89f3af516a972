// SPDX-License-Identifier: MIT
#include "content/file_bytes.h"

#include <fstream>
#include <system_error>

namespace vinyasa {
namespace {

// Why the path can't be read as a content file; empty if it looks as if it could.
std::string faultOf(const std::filesystem::path& path)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return "there is no such file";
    }
    if (!std::filesystem::is_regular_file(status)) {
        return "this is not a regular file, so it is not read";
    }
    return "";
}

} // namespace

std::optional<std::string> readBytes(const std::filesystem::path& path, FileReport report)
{
    const std::string fault = faultOf(path);
    if (!fault.empty()) {
        report.add({}, fault);
        return std::nullopt;
    }
    // One byte more than the limit tells that there is more, whatever the file has grown to.
    std::string bytes(largestFile + 1, '\0');
    std::ifstream file{path, std::ios::binary};
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.is_open() || file.bad()) {
        report.add({}, "this file can't be read; is reading it permitted?");
        return std::nullopt;
    }
    if (static_cast<std::size_t>(file.gcount()) > largestFile) {
        report.add({1, 1}, "this file is larger than 1 MiB, so it is not read");
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

} // namespace vinyasa
