// SPDX-License-Identifier: MIT
#include "platform/fonts.h"

#include "platform/mapped_file.h"
#include "platform/surface.h"

#include <SDL_ttf.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vinyasa {
namespace {

// By Face and TextWeight.
constexpr std::array<const char*, 4> fileNames{"NotoSans-Regular.ttf", "NotoSans-Bold.ttf",
                                               "NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"};

// SDL_ttf looks for a glyph in one font only, so a line is set in runs.
enum class Face : std::uint8_t { latin, devanagari };

struct Run {
    Face face = Face::latin;
    std::string words;
};

// The character that begins there, as far as the question needs it: what three bytes encode, or 0.
unsigned threeByteCharacter(std::string_view words, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(words[i])); };
    if (at + 2 >= words.size() || (byte(at) & 0xF0u) != 0xE0u) {
        return 0;
    }
    return ((byte(at) & 0x0Fu) << 12u) | ((byte(at + 1) & 0x3Fu) << 6u) | (byte(at + 2) & 0x3Fu);
}

bool isDevanagari(unsigned character)
{
    const bool joiner = character == 0x200C || character == 0x200D; // stands between letters of the script
    return (character >= 0x0900 && character <= 0x097F) || joiner;
}

// Spaces stay with what is before them, so that words of one script are one run.
std::vector<Run> runsOf(std::string_view words)
{
    std::vector<Run> runs;
    for (std::size_t at = 0; at < words.size();) {
        const unsigned character = threeByteCharacter(words, at);
        const bool continues = (words[at] & 0xC0) == 0x80 || words[at] == ' ';
        const Face face = isDevanagari(character) ? Face::devanagari : Face::latin;
        if (runs.empty() || (!continues && runs.back().face != face)) {
            runs.push_back({face, {}});
        }
        const std::size_t length = face == Face::devanagari ? 3 : 1;
        runs.back().words += words.substr(at, length);
        at += length;
    }
    return runs;
}

struct CloseFont {
    void operator()(TTF_Font* font) const { TTF_CloseFont(font); }
};
using Font = std::unique_ptr<TTF_Font, CloseFont>;

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

Font openFont(std::span<const std::byte> bytes, int pixels, Face face)
{
    SDL_RWops* const stream = SDL_RWFromConstMem(bytes.data(), static_cast<int>(bytes.size()));
    Font font{stream != nullptr ? TTF_OpenFontRW(stream, 1, pixels) : nullptr};
    if (font && face == Face::devanagari) {
        TTF_SetFontScriptName(font.get(), "Deva");
    }
    return font;
}

Face faceOfFile(std::size_t file)
{
    return file < 2 ? Face::latin : Face::devanagari;
}

// Onto the picture, at a column, so that the rows `ascent` of both are one. What would stand outside is left out.
void paste(Bitmap& picture, const Bitmap& run, int column, int down)
{
    for (int y = std::max(0, -down); y < run.height && y + down < picture.height; ++y) {
        for (int x = 0; x < run.width && x + column < picture.width; ++x) {
            const auto from = 4 * static_cast<std::size_t>(y * run.width + x);
            const auto to = 4 * static_cast<std::size_t>((y + down) * picture.width + x + column);
            if (run.pixels[from + 3] > picture.pixels[to + 3]) {
                std::copy_n(run.pixels.begin() + static_cast<std::ptrdiff_t>(from), 4,
                            picture.pixels.begin() + static_cast<std::ptrdiff_t>(to));
            }
        }
    }
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

constexpr int widest = 8192; // pixels of a line: what a texture may have anywhere

// Takes characters off the end until the line is no wider than the room.
std::string fitting(TTF_Font* font, std::string words, int room)
{
    int width = 0, count = 0;
    if (TTF_SizeUTF8(font, words.c_str(), &width, nullptr) == 0 && width <= room) {
        return words; // what follows counts glyphs, of which several letters may make one
    }
    if (TTF_MeasureUTF8(font, words.c_str(), std::max(room, 0), &width, &count) != 0) {
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
    [[nodiscard]] TTF_Font* font(const TextStyle& style, Face face = Face::latin);

    Library library;
    std::array<MappedFile, fileNames.size()> files;    // a font reads from here as long as it is open
    std::map<std::pair<std::size_t, int>, Font> fonts; // by file and pixels
    std::unordered_map<LineKey, TextExtent, HashLineKey> extents;
};

// Sizes follow the window's, so dragging its edge asks for many: when they pile up all are let go and the few in use
// open again, a tenth of a millisecond each.
TTF_Font* Fonts::Parts::font(const TextStyle& style, Face face)
{
    constexpr std::size_t most = 32;
    const std::size_t file = 2 * static_cast<std::size_t>(face) + static_cast<std::size_t>(style.weight);
    const std::pair key{file, pixelsOf(style)};
    const auto open = fonts.find(key);
    if (open != fonts.end()) {
        return open->second.get();
    }
    if (fonts.size() >= most) {
        fonts.clear();
    }
    return (fonts[key] = openFont(files[key.first].bytes(), key.second, face)).get();
}

std::variant<Fonts, Failure> Fonts::load(const std::filesystem::path& folder)
{
    auto parts = std::make_unique<Parts>();
    if (!parts->library.works) {
        return Failure{ExitCode::outsideFailed, Message{"Can't start the font library: {1}.", {TTF_GetError()}},
                       Message{"Install SDL2_ttf again."}};
    }
    for (std::size_t i = 0; i < fileNames.size(); ++i) {
        const std::filesystem::path path = folder / fileNames[i];
        parts->files[i] = MappedFile{path};
        if (!openFont(parts->files[i].bytes(), 16, faceOfFile(i))) {
            return Failure{ExitCode::outsideFailed, Message{"The font {1} is missing or damaged.", {path.string()}},
                           Message{"Install Vinyasa again, or start it from its own folder."}};
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
    for (const Run& run : runsOf(key.words)) {
        TTF_Font* const face = parts_->font(style, run.face);
        int more = 0;
        if (face != nullptr) {
            TTF_SizeUTF8(face, fitting(face, run.words, widest - width).c_str(), &more, nullptr);
        }
        width += more;
    }
    const TextExtent extent{static_cast<float>(width), static_cast<float>(TTF_FontAscent(font)),
                            static_cast<float>(-TTF_FontDescent(font))};
    if (parts_->extents.size() >= 1024) {
        parts_->extents.clear();
    }
    return parts_->extents.emplace(std::move(key), extent).first->second;
}

Bitmap Fonts::rasterize(std::string_view words, const TextStyle& style)
{
    const auto ascentOf = [](TTF_Font* font) { return TTF_FontAscent(font); };
    TTF_Font* const latin = parts_->font(style);
    const std::vector<Run> runs = latin != nullptr ? runsOf(capped(words)) : std::vector<Run>{};
    std::vector<Bitmap> bitmaps;
    std::vector<int> downs;
    int width = 0, height = 0;
    for (const Run& run : runs) {
        TTF_Font* const font = parts_->font(style, run.face);
        const std::string line = font != nullptr ? fitting(font, run.words, widest - width) : std::string{};
        const Surface surface{line.empty() ? nullptr
                                           : TTF_RenderUTF8_Blended(font, line.c_str(), SDL_Color{255, 255, 255, 255})};
        if (surface) {
            bitmaps.push_back(bitmapOf(*surface));
            downs.push_back(ascentOf(latin) - ascentOf(font));
            width += bitmaps.back().width;
            height = std::max(height, bitmaps.back().height + downs.back());
        }
    }
    if (bitmaps.size() <= 1 && (downs.empty() || downs.front() == 0)) {
        return bitmaps.empty() ? Bitmap{} : std::move(bitmaps.front());
    }
    Bitmap whole = blankBitmap(width, height);
    int column = 0;
    for (std::size_t i = 0; i < bitmaps.size(); ++i) {
        paste(whole, bitmaps[i], column, downs[i]);
        column += bitmaps[i].width;
    }
    return whole;
}

} // namespace vinyasa
