// SPDX-License-Identifier: MIT
#include "render/text_cache.h"

#include "render/coverage_texture.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace vinyasa {
namespace {

struct Coverage {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rows;
};

// The alpha channel of the bitmap's top left part, no side longer than most.
Coverage coverageOf(const Bitmap& bitmap, int most)
{
    Coverage coverage{std::min(bitmap.width, most), std::min(bitmap.height, most), {}};
    coverage.rows.reserve(static_cast<std::size_t>(coverage.width) * static_cast<std::size_t>(coverage.height));
    for (int y = 0; y < coverage.height; ++y) {
        for (int x = 0; x < coverage.width; ++x) {
            coverage.rows.push_back(
                bitmap.pixels[4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(bitmap.width) +
                                   static_cast<std::size_t>(x)) +
                              3]);
        }
    }
    return coverage;
}

GlTexture textureOf(const Coverage& coverage)
{
    auto texture = generated<GlTexture>(glGenTextures);
    loadCoverage(texture, coverage.width, coverage.height, coverage.rows.data(), GL_NEAREST);
    return texture;
}

int largestTexture()
{
    GLint largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    return largest;
}

} // namespace

TextCache::TextCache(TextSource source, std::size_t capacity) : source_{std::move(source)}, capacity_{capacity}
{
    assert(capacity > 0);
}

const TextCache::Line& TextCache::line(std::string_view words, const TextStyle& style)
{
    Entry& entry = entryFor(words, style);
    entry.lastUse = ++uses_;
    return entry.line;
}

TextCache::Entry& TextCache::entryFor(std::string_view words, const TextStyle& style)
{
    const auto known = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.style == style && entry.words == words; });
    if (known != entries_.end()) {
        return *known;
    }
    Entry& entry = freeEntry();
    entry = {std::string{words}, style, 0, rasterized(words, style)};
    return entry;
}

TextCache::Entry& TextCache::freeEntry()
{
    if (entries_.size() < capacity_) {
        return entries_.emplace_back();
    }
    return *std::min_element(entries_.begin(), entries_.end(),
                             [](const Entry& a, const Entry& b) { return a.lastUse < b.lastUse; });
}

TextCache::Line TextCache::rasterized(std::string_view words, const TextStyle& style) const
{
    if (words.empty()) {
        return {};
    }
    const Coverage coverage = coverageOf(source_.rasterize(words, style), largestTexture());
    if (coverage.rows.empty()) {
        return {};
    }
    const int ascent = static_cast<int>(std::lround(source_.measure(words, style).ascent));
    return {textureOf(coverage), coverage.width, coverage.height, ascent};
}

} // namespace vinyasa
