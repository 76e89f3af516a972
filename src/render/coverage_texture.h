// SPDX-License-Identifier: MIT
#pragma once

#include "render/handle.h"

#include <cstdint>

namespace vinyasa {

// Fills a texture with what a picture covers, a byte a pixel, and leaves it bound. filter: GL_NEAREST or GL_LINEAR.
void loadCoverage(const GlTexture& texture, int width, int height, const std::uint8_t* rows, GLint filter);

} // namespace vinyasa
