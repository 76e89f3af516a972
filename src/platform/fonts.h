// SPDX-License-Identifier: MIT
#pragma once

#include "core/bitmap.h"
#include "core/failure.h"
#include "core/text.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <variant>

namespace vinyasa {

// The program's typeface, Noto Sans in two weights, with its Devanagari. Sizes are rounded to whole pixels. Invalid
// UTF-8 shows as a replacement character; a line is cut off where it would grow wider than 8192 pixels.
class Fonts {
public:
    // folder: with NotoSans-Regular.ttf, NotoSans-Bold.ttf and their Devanagari. Fails with outsideFailed where one is
    // missing or damaged.
    [[nodiscard]] static std::variant<Fonts, Failure> load(const std::filesystem::path& folder);

    Fonts(Fonts&&) noexcept;
    Fonts& operator=(Fonts&&) noexcept;
    ~Fonts();

    // The same words and style give the same extent; ascent and descent depend on the style alone and are whole pixels.
    [[nodiscard]] TextExtent measure(std::string_view words, const TextStyle& style);

    // White pixels whose alpha is the coverage. The line begins at column 0, and its baseline runs between the rows
    // `ascent` - 1 and `ascent` of measure(). Empty for words that are.
    [[nodiscard]] Bitmap rasterize(std::string_view words, const TextStyle& style);

private:
    struct Parts;
    explicit Fonts(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> parts_;
};

} // namespace vinyasa
