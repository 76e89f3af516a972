// SPDX-License-Identifier: MIT
#include "platform/png.h"

#include "platform/files.h"
#include "platform/surface.h"

#include <SDL_image.h>

#include <cassert>
#include <memory>

namespace vinyasa {
namespace {

struct UnloadObject {
    void operator()(void* object) const { SDL_UnloadObject(object); }
};

// SDL2_image, loaded where a picture is read or written: it brings the libraries of ten formats along, a megabyte of
// memory that a practice has no use for. Where it is missing the functions are, and SDL_GetError() says so.
class ImageLibrary {
public:
    ImageLibrary() : object_{SDL_LoadObject("libSDL2_image-2.0.so.0")} {}

    [[nodiscard]] decltype(&IMG_SavePNG_RW) savePng() const
    {
        return find<decltype(&IMG_SavePNG_RW)>("IMG_SavePNG_RW");
    }
    [[nodiscard]] decltype(&IMG_LoadTyped_RW) loadTyped() const
    {
        return find<decltype(&IMG_LoadTyped_RW)>("IMG_LoadTyped_RW");
    }

private:
    template <typename Function>
    [[nodiscard]] Function find(const char* name) const
    {
        return object_ ? reinterpret_cast<Function>(SDL_LoadFunction(object_.get(), name)) : nullptr;
    }

    std::unique_ptr<void, UnloadObject> object_;
};

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
    const ImageLibrary library;
    const auto save = library.savePng();
    const bool done = save != nullptr && surface && stream != nullptr && save(surface.get(), stream, 0) == 0;
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
    const ImageLibrary library;
    const auto load = library.loadTyped();
    const Surface surface{load != nullptr ? load(SDL_RWFromFile(path.c_str(), "rb"), 1, "PNG") : nullptr};
    if (!surface) {
        return unreadable(SDL_GetError());
    }
    return bitmapOf(*surface);
}

} // namespace vinyasa
