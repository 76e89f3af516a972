// SPDX-License-Identifier: MIT
#include "core/new_file.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace vinyasa {
namespace {

constexpr mode_t readableByAll = 0666; // less what the umask takes away

Failure cantWrite(const std::filesystem::path& place, int error)
{
    return {ExitCode::outsideFailed,
            Message{"\"{1}\" can't be written: {2}.", {place.string(), std::generic_category().message(error)}},
            Message{"Give another name or folder, or see that you may write there and that the disk has room."}};
}

bool isSpecial(const std::filesystem::path& place)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(place, ignored);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

// The file that a link stands for.
std::filesystem::path followed(const std::filesystem::path& place)
{
    std::error_code error;
    const auto target = std::filesystem::canonical(place, error);
    return error ? place : target;
}

// The ending stays last: an encoder chooses its format by it.
std::filesystem::path besideName(const std::filesystem::path& place, int attempt)
{
    const std::string mark = "." + std::to_string(getpid()) + "-" + std::to_string(attempt);
    return place.parent_path() / ("." + place.stem().string() + mark + place.extension().string());
}

} // namespace

std::variant<NewFile, Failure> NewFile::at(const std::filesystem::path& place)
{
    if (isSpecial(place)) {
        const int descriptor = ::open(place.c_str(), O_WRONLY | O_CLOEXEC);
        return descriptor < 0 ? std::variant<NewFile, Failure>{cantWrite(place, errno)}
                              : NewFile{place, place, descriptor};
    }
    const std::filesystem::path target = followed(place);
    constexpr int attempts = 100; // an earlier run of the same number may have been killed
    int error = EEXIST;
    for (int attempt = 0; error == EEXIST && attempt < attempts; ++attempt) {
        const std::filesystem::path path = besideName(target, attempt);
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, readableByAll);
        if (descriptor >= 0) {
            return NewFile{target, path, descriptor};
        }
        error = errno;
    }
    return cantWrite(place, error);
}

NewFile::NewFile(std::filesystem::path place, std::filesystem::path path, int descriptor)
    : place_{std::move(place)}, path_{std::move(path)}, descriptor_{descriptor}
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : place_{std::move(other.place_)}, path_{std::move(other.path_)},
      descriptor_{std::exchange(other.descriptor_, -1)}, error_{other.error_}
{
}

NewFile::~NewFile()
{
    if (descriptor_ >= 0) {
        ::close(descriptor_);
        discard();
    }
}

void NewFile::discard()
{
    if (!direct()) {
        ::unlink(path_.c_str());
    }
}

bool NewFile::write(std::string_view bytes)
{
    while (error_ == 0 && !bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            error_ = errno;
        }
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0u);
    }
    return error_ == 0;
}

std::optional<Failure> NewFile::commit()
{
    const auto note = [&](int result) { error_ = error_ == 0 && result != 0 ? errno : error_; };
    if (!direct()) {
        note(::fsync(descriptor_));
    }
    note(::close(std::exchange(descriptor_, -1)));
    if (error_ == 0 && !direct()) {
        note(::rename(path_.c_str(), place_.c_str()));
    }
    if (error_ == 0) {
        return std::nullopt;
    }
    discard();
    return cantWrite(place_, error_);
}

} // namespace vinyasa
