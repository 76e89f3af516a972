// SPDX-License-Identifier: MIT
#pragma once

#include "render/program.h"

namespace vinyasa {

// One program a pass, named like its two files.
struct Programs {
    GlProgram backdrop, mat, shade, wall, cuboid, cone, skin, layer, shadow, overlay;
};

[[nodiscard]] std::variant<Programs, Failure> loadPrograms(const std::filesystem::path& folder);

} // namespace vinyasa
