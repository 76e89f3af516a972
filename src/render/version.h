// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"

#include <optional>
#include <string_view>

namespace vinyasa {

struct GlVersion {
    bool embedded = false; // OpenGL ES
    int major = 0, minor = 0;
};

// Reads what GL_VERSION says: "4.5 (Core Profile) Mesa 22.3.6", "OpenGL ES 3.2 Mesa". 0.0 where it makes no sense.
[[nodiscard]] GlVersion parseGlVersion(std::string_view text);

// OpenGL 3.3 or OpenGL ES 3.0, or newer.
[[nodiscard]] bool isEnough(const GlVersion& version);

// Of the current context.
[[nodiscard]] GlVersion currentGlVersion();

// Why the current context can't be used, or nothing. Asks only what OpenGL 1.0 could answer.
[[nodiscard]] std::optional<Failure> glVersionFailure();

} // namespace vinyasa
