// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>

namespace vinyasa {

// Puts the bytes under that name, all of them or none: they are written beside it, brought to the disk and then
// renamed, so that whatever stops the program leaves the old file or the new one. A device or a pipe is written to
// directly. Returns why it did not work (outsideFailed); then nothing is left behind.
[[nodiscard]] std::optional<Failure> writeFileAtomically(const std::filesystem::path& path,
                                                         std::span<const std::byte> bytes);

// The folder that the running program lies in; the current folder where the system does not tell.
[[nodiscard]] std::filesystem::path executableFolder();

} // namespace vinyasa
