// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"

#include <filesystem>

namespace vinyasa {

// Where the program's own files are.
struct Places {
    std::filesystem::path assets, shaders;
};

// Looks in the executable's folder, in those above it (a build folder lies inside the source tree), and where it was
// built from. Fails with outsideFailed.
[[nodiscard]] Tried<Places> findPlaces();

} // namespace vinyasa
