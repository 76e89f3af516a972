// SPDX-License-Identifier: MIT
#include "platform/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace vinyasa {

MappedFile::MappedFile(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return;
    }
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return;
    }
    if (!error && size > 0) {
        void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
        if (begin != MAP_FAILED) {
            bytes_ = {static_cast<std::byte*>(begin), size};
        }
    }
    ::close(file); // the mapping stays
}

MappedFile::~MappedFile()
{
    if (!bytes_.empty()) {
        ::munmap(bytes_.data(), bytes_.size());
    }
}

} // namespace vinyasa
