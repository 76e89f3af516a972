// SPDX-License-Identifier: MIT
// SDL's pictures and ours. Included inside platform only.
#pragma once

#include "core/bitmap.h"

#include <SDL_surface.h>

#include <memory>

namespace vinyasa {

struct FreeSurface {
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};
using Surface = std::unique_ptr<SDL_Surface, FreeSurface>;

// A copy, in any pixel format; empty where memory is short.
[[nodiscard]] Bitmap bitmapOf(SDL_Surface& surface);

} // namespace vinyasa
