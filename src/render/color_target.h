// SPDX-License-Identifier: MIT
#pragma once

#include "render/handle.h"

namespace vinyasa {

// A texture to draw into, laid out as a window, and the framebuffer that does so; that has nothing else yet, and is
// bound. Width and height are positive.
[[nodiscard]] GlTexture colorTexture(int width, int height);
[[nodiscard]] GlFramebuffer framebufferOn(const GlTexture& color);

// Gives the bound framebuffer a depth buffer. fine: of 24 bits and not of 16, between which a handful of pixels differ,
// where two surfaces meet.
[[nodiscard]] GlRenderbuffer attachDepth(int width, int height, bool fine = true);

} // namespace vinyasa
