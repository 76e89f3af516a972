// SPDX-License-Identifier: MIT
#include "platform/files.h"

#include <SDL_filesystem.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <string>
#include <unistd.h>
#include <utility>

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

// A file that is open for writing. Closing is asked for, because it may fail; the destructor is for the way out.
class OpenFile {
public:
    OpenFile(const fs::path& path, int flags) : descriptor_{::open(path.c_str(), flags | O_WRONLY | O_CLOEXEC, 0666)} {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (isOpen()) {
            ::close(descriptor_);
        }
    }

    [[nodiscard]] bool isOpen() const { return descriptor_ >= 0; }
    [[nodiscard]] bool write(std::span<const std::byte> bytes) const;
    [[nodiscard]] bool flush() const { return ::fsync(descriptor_) == 0; }
    [[nodiscard]] bool close() { return ::close(std::exchange(descriptor_, -1)) == 0; }

private:
    int descriptor_;
};

bool OpenFile::write(std::span<const std::byte> bytes) const
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        if (written > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }
    return true;
}

Failure writeFailure(const fs::path& path, const std::string& reason)
{
    return {ExitCode::outsideFailed, "Can't write " + path.string() + ": " + reason + ".",
            "Choose another place, or make room and see that you may write there."};
}

std::optional<Failure> writeDirectly(const fs::path& path, std::span<const std::byte> bytes)
{
    OpenFile file{path, 0};
    if (!file.isOpen() || !file.write(bytes) || !file.close()) {
        return writeFailure(path, std::strerror(errno));
    }
    return std::nullopt;
}

// One name a process is enough: two writers of the same file in one process would be a mistake of ours.
fs::path besideOf(const fs::path& path)
{
    return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(::getpid()) + ".part");
}

std::optional<Failure> writeBesideAndRename(const fs::path& path, std::span<const std::byte> bytes)
{
    const fs::path beside = besideOf(path);
    OpenFile file{beside, O_CREAT | O_EXCL};
    if (!file.isOpen()) {
        return writeFailure(path, std::strerror(errno));
    }
    if (file.write(bytes) && file.flush() && file.close() && std::rename(beside.c_str(), path.c_str()) == 0) {
        return std::nullopt;
    }
    const std::string reason = std::strerror(errno);
    ::unlink(beside.c_str());
    return writeFailure(path, reason);
}

} // namespace

std::optional<Failure> writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
        return writeFailure(path, "it is a folder");
    }
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        return writeDirectly(path, bytes);
    }
    // A link stays a link: what it points at is replaced.
    const fs::path target = fs::is_regular_file(status) ? fs::canonical(path, error) : path;
    return writeBesideAndRename(error && target.empty() ? path : target, bytes);
}

fs::path executableFolder()
{
    const std::unique_ptr<char, decltype(&SDL_free)> folder{SDL_GetBasePath(), SDL_free};
    return folder != nullptr ? fs::path{folder.get()} : fs::current_path();
}

} // namespace vinyasa
