// SPDX-License-Identifier: MIT
#include "platform/fonts.h"

#include "platform/surface.h"

#include <SDL_ttf.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vinyasa {
namespace {

constexpr std::array<const char*, 2> fileNames{"NotoSans-Regular.ttf", "NotoSans-Bold.ttf"};

struct CloseFont {
    void operator()(TTF_Font* font) const { TTF_CloseFont(font); }
};
using Font = std::unique_ptr<TTF_Font, CloseFont>;
using Bytes = std::vector<char>;

// SDL_ttf counts its users; it must outlive the fonts.
struct Library {
    Library() : works{TTF_Init() == 0} {}
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library()
    {
        if (works) {
            TTF_Quit();
        }
    }
    bool works;
};

Font openFont(const Bytes& bytes, int pixels)
{
    SDL_RWops* const stream = SDL_RWFromConstMem(bytes.data(), static_cast<int>(bytes.size()));
    return Font{stream != nullptr ? TTF_OpenFontRW(stream, 1, pixels) : nullptr};
}

Bytes bytesOf(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return {};
    }
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

int pixelsOf(const TextStyle& style)
{
    return static_cast<int>(std::lround(std::clamp(style.pixels, 1.0f, 1000.0f)));
}

// The start of the words that ends with a whole character and is short enough to be laid out at all: a thousand times
// what fits on a screen.
std::string capped(std::string_view words)
{
    std::size_t end = std::min<std::size_t>(words.size(), 4096);
    const auto continues = [&](std::size_t i) { return i < words.size() && (words[i] & 0xC0) == 0x80; };
    for (int back = 0; back < 3 && end > 0 && continues(end); ++back) {
        --end;
    }
    return std::string{words.substr(0, std::min(end, words.find('\0')))};
}

// Takes characters off the end until the line is no wider than a texture may be anywhere.
std::string fitting(TTF_Font* font, std::string words)
{
    constexpr int widest = 8192;
    int width = 0, count = 0;
    if (TTF_MeasureUTF8(font, words.c_str(), widest, &width, &count) != 0) {
        return {};
    }
    std::size_t end = 0;
    for (int seen = 0; end < words.size(); ++end) {
        if ((words[end] & 0xC0) != 0x80 && seen++ == count) {
            break;
        }
    }
    words.resize(end);
    return words;
}

struct LineKey {
    std::string words;
    int pixels = 0;
    TextWeight weight = TextWeight::regular;
    bool operator==(const LineKey&) const = default;
};

struct HashLineKey {
    std::size_t operator()(const LineKey& key) const
    {
        const auto style = 2u * static_cast<std::size_t>(key.pixels) + static_cast<std::size_t>(key.weight);
        return std::hash<std::string>{}(key.words) ^ (style * 0x9E3779B97F4A7C15u);
    }
};

} // namespace

struct Fonts::Parts {
    [[nodiscard]] TTF_Font* font(const TextStyle& style);

    Library library;
    std::array<Bytes, fileNames.size()> files; // a font reads from here as long as it is open
    std::map<std::pair<TextWeight, int>, Font> fonts;
    std::unordered_map<LineKey, TextExtent, HashLineKey> extents;
};

// Sizes follow the window's, so dragging its edge asks for many: when they pile up all are let go and the few in use
// open again, a tenth of a millisecond each.
TTF_Font* Fonts::Parts::font(const TextStyle& style)
{
    constexpr std::size_t most = 32;
    const std::pair key{style.weight, pixelsOf(style)};
    const auto open = fonts.find(key);
    if (open != fonts.end()) {
        return open->second.get();
    }
    if (fonts.size() >= most) {
        fonts.clear();
    }
    return (fonts[key] = openFont(files[static_cast<std::size_t>(key.first)], key.second)).get();
}

std::variant<Fonts, Failure> Fonts::load(const std::filesystem::path& folder)
{
    auto parts = std::make_unique<Parts>();
    if (!parts->library.works) {
        return Failure{ExitCode::outsideFailed, std::string{"Can't start the font library: "} + TTF_GetError() + ".",
                       "Install SDL2_ttf again."};
    }
    for (std::size_t i = 0; i < fileNames.size(); ++i) {
        const std::filesystem::path path = folder / fileNames[i];
        parts->files[i] = bytesOf(path);
        if (!openFont(parts->files[i], 16)) {
            return Failure{ExitCode::outsideFailed, "The font " + path.string() + " is missing or damaged.",
                           "Install Vinyasa again, or start it from its own folder."};
        }
    }
    return Fonts{std::move(parts)};
}

Fonts::Fonts(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;
Fonts::~Fonts() = default;

// The layout asks for the same lines every frame.
TextExtent Fonts::measure(std::string_view words, const TextStyle& style)
{
    LineKey key{capped(words), pixelsOf(style), style.weight};
    const auto known = parts_->extents.find(key);
    if (known != parts_->extents.end()) {
        return known->second;
    }
    TTF_Font* const font = parts_->font(style);
    if (font == nullptr) {
        return {};
    }
    int width = 0;
    TTF_SizeUTF8(font, fitting(font, key.words).c_str(), &width, nullptr);
    const TextExtent extent{static_cast<float>(width), static_cast<float>(TTF_FontAscent(font)),
                            static_cast<float>(-TTF_FontDescent(font))};
    if (parts_->extents.size() >= 1024) {
        parts_->extents.clear();
    }
    return parts_->extents.emplace(std::move(key), extent).first->second;
}

Bitmap Fonts::rasterize(std::string_view words, const TextStyle& style)
{
    TTF_Font* const font = parts_->font(style);
    const std::string line = font != nullptr ? fitting(font, capped(words)) : std::string{};
    if (line.empty()) {
        return {};
    }
    const Surface surface{TTF_RenderUTF8_Blended(font, line.c_str(), SDL_Color{255, 255, 255, 255})};
    return surface ? bitmapOf(*surface) : Bitmap{};
}

} // namespace vinyasa
