// SPDX-License-Identifier: MIT
#include "platform/png.h"

#include "platform/files.h"
#include "platform/surface.h"

#include <SDL_image.h>

#include <cassert>

namespace vinyasa {
namespace {

// What no picture of that size exceeds once encoded: a little over its pixels, for the worst case of the compression.
std::size_t mostEncodedBytes(const Bitmap& bitmap)
{
    return bitmap.pixels.size() + bitmap.pixels.size() / 8 + 16 * static_cast<std::size_t>(bitmap.height) + 65536;
}

// The surface borrows the bitmap's pixels and only reads them.
Surface surfaceOver(const Bitmap& bitmap)
{
    return Surface{SDL_CreateRGBSurfaceWithFormatFrom(const_cast<std::uint8_t*>(bitmap.pixels.data()), bitmap.width,
                                                      bitmap.height, 32, 4 * bitmap.width, SDL_PIXELFORMAT_RGBA32)};
}

// Empty where encoding fails.
std::vector<std::byte> encoded(const Bitmap& bitmap)
{
    std::vector<std::byte> bytes(mostEncodedBytes(bitmap));
    const Surface surface = surfaceOver(bitmap);
    SDL_RWops* const stream = SDL_RWFromMem(bytes.data(), static_cast<int>(bytes.size()));
    const bool done = surface && stream != nullptr && IMG_SavePNG_RW(surface.get(), stream, 0) == 0;
    bytes.resize(done ? static_cast<std::size_t>(SDL_RWtell(stream)) : 0);
    if (stream != nullptr) {
        SDL_RWclose(stream);
    }
    return bytes;
}

} // namespace

std::optional<Failure> savePng(const std::filesystem::path& path, const Bitmap& bitmap)
{
    assert(bitmap.width > 0 && bitmap.height > 0);
    const std::vector<std::byte> bytes = encoded(bitmap);
    if (bytes.empty()) {
        return Failure{ExitCode::outsideFailed,
                       Message{"Can't encode {1} as PNG: {2}.", {path.string(), SDL_GetError()}},
                       Message{"Ask for a smaller picture."}};
    }
    return writeFileAtomically(path, bytes);
}

std::variant<Bitmap, Failure> loadPng(const std::filesystem::path& path)
{
    const auto unreadable = [&path](const std::string& reason) {
        return Failure{ExitCode::outsideFailed, Message{"Can't read {1}: {2}.", {path.string(), reason}},
                       Message{"Give the name of a PNG file."}};
    };
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return unreadable("there is no such file");
    }
    const Surface surface{IMG_LoadTyped_RW(SDL_RWFromFile(path.c_str(), "rb"), 1, "PNG")};
    if (!surface) {
        return unreadable(SDL_GetError());
    }
    return bitmapOf(*surface);
}

} // namespace vinyasa
