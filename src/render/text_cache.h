// SPDX-License-Identifier: MIT
#pragma once

#include "core/bitmap.h"
#include "core/text.h"
#include "render/handle.h"
#include "scene/text_measure.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

// One line as white pixels whose alpha is the coverage. Its left end is at column 0, and its baseline runs between the
// rows `ascent` - 1 and `ascent`, where ascent is what measuring the same words in the same style gives, rounded.
using RasterizeText = std::function<Bitmap(std::string_view words, const TextStyle& style)>;

// Whoever owns the fonts; must outlive the renderer.
struct TextSource {
    MeasureText measure;
    RasterizeText rasterize;
};

// Lines of text as textures; the one that has not been asked for longest makes room for a new one.
class TextCache {
public:
    struct Line {
        GlTexture texture; // one channel; none where there is nothing to see
        int width = 0, height = 0, ascent = 0;
    };

    TextCache(TextSource source, std::size_t capacity);

    // Valid until the next call. Clipped to what the driver takes as a texture.
    [[nodiscard]] const Line& line(std::string_view words, const TextStyle& style);

    [[nodiscard]] std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        std::string words;
        TextStyle style;
        std::uint64_t lastUse = 0;
        Line line;
    };

    [[nodiscard]] Line rasterized(std::string_view words, const TextStyle& style) const;
    [[nodiscard]] Entry& entryFor(std::string_view words, const TextStyle& style);
    [[nodiscard]] Entry& freeEntry();

    TextSource source_;
    std::size_t capacity_;
    std::uint64_t uses_ = 0;
    std::vector<Entry> entries_;
};

} // namespace vinyasa
