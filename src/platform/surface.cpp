// SPDX-License-Identifier: MIT
#include "platform/surface.h"

#include <cstddef>

namespace vinyasa {

Bitmap bitmapOf(SDL_Surface& surface)
{
    const Surface converted{SDL_ConvertSurfaceFormat(&surface, SDL_PIXELFORMAT_RGBA32, 0)};
    if (!converted) {
        return {};
    }
    Bitmap bitmap{converted->w, converted->h, {}};
    bitmap.pixels.reserve(4u * static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height));
    const auto* const first = static_cast<const std::uint8_t*>(converted->pixels);
    for (std::ptrdiff_t y = 0; y < bitmap.height; ++y) {
        const std::uint8_t* const row = first + y * converted->pitch;
        bitmap.pixels.insert(bitmap.pixels.end(), row, row + static_cast<std::ptrdiff_t>(4) * bitmap.width);
    }
    return bitmap;
}

} // namespace vinyasa
