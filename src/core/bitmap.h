// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vinyasa {

// A picture in memory: 8-bit RGBA in sRGB, not premultiplied, rows from top to bottom without padding.
// Invariant: pixels.size() == 4 * width * height.
struct Bitmap {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

[[nodiscard]] inline Bitmap blankBitmap(int width, int height)
{
    return {width, height,
            std::vector<std::uint8_t>(4u * static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
}

} // namespace vinyasa
