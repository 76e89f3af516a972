// SPDX-License-Identifier: MIT
#pragma once

#include "core/bitmap.h"
#include "core/failure.h"

#include <filesystem>
#include <optional>
#include <variant>

namespace vinyasa {

// Writes the picture as a PNG file, whole or not at all (writeFileAtomically). Returns why it did not work. The bitmap
// is not empty.
[[nodiscard]] std::optional<Failure> savePng(const std::filesystem::path& path, const Bitmap& bitmap);

// Reads a PNG file. Fails with outsideFailed where there is none or it is damaged.
[[nodiscard]] std::variant<Bitmap, Failure> loadPng(const std::filesystem::path& path);

} // namespace vinyasa
