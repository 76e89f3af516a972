// SPDX-License-Identifier: MIT
#include "platform/fonts.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <algorithm>
#include <fstream>

using namespace vinyasa;

namespace {

const std::filesystem::path folder = std::filesystem::path{VINYASA_SOURCE_DIR} / "assets/fonts";

Fonts fonts()
{
    auto loaded = Fonts::load(folder);
    REQUIRE(std::holds_alternative<Fonts>(loaded));
    return std::move(std::get<Fonts>(loaded));
}

int inkInRow(const Bitmap& bitmap, int row)
{
    int sum = 0;
    for (int x = 0; x < bitmap.width; ++x) {
        sum += bitmap.pixels[4 * static_cast<std::size_t>(row * bitmap.width + x) + 3];
    }
    return sum;
}

int ink(const Bitmap& bitmap)
{
    int sum = 0;
    for (int y = 0; y < bitmap.height; ++y) {
        sum += inkInRow(bitmap, y);
    }
    return sum;
}

} // namespace

TEST_CASE("text grows with its size and with its length")
{
    Fonts f = fonts();
    for (const TextWeight weight : {TextWeight::regular, TextWeight::bold}) {
        for (float pixels = 8.0f; pixels < 120.0f; pixels *= 1.3f) {
            const TextExtent small = f.measure("Breathe", {pixels, weight});
            const TextExtent large = f.measure("Breathe", {2.0f * pixels, weight});
            const TextExtent longer = f.measure("Breathe in", {pixels, weight});
            CAPTURE(pixels);
            CHECK(large.width == Approx(2.0f * small.width).margin(0.2f * pixels + 4.0f));
            CHECK(large.ascent > small.ascent);
            CHECK(longer.width > small.width);
            CHECK(longer.ascent == small.ascent);
            CHECK(longer.descent == small.descent);
            CHECK(small.descent > 0.0f);
        }
    }
}

TEST_CASE("letters without a tail stand on the documented baseline")
{
    Fonts f = fonts();
    for (const float pixels : {12.0f, 16.0f, 29.5f, 64.0f}) {
        const TextStyle style{pixels, TextWeight::bold};
        const int ascent = static_cast<int>(f.measure("HEH", style).ascent);
        const Bitmap bitmap = f.rasterize("HEH", style);
        CAPTURE(pixels, ascent);
        REQUIRE(bitmap.height > ascent);
        CHECK(inkInRow(bitmap, ascent - 1) > 0);
        CHECK(inkInRow(bitmap, ascent) == 0);
    }
}

TEST_CASE("a line is as wide as it was measured")
{
    Fonts f = fonts();
    for (const char* const words : {"Cat-Cow", "Mārjaryāsana – Biṭilāsana", "Lift the chest.", "iiii"}) {
        const Bitmap bitmap = f.rasterize(words, {24.0f, TextWeight::regular});
        CHECK(static_cast<float>(bitmap.width) ==
              Approx(f.measure(words, {24.0f, TextWeight::regular}).width).margin(2.0f));
    }
}

TEST_CASE("every letter of the Sanskrit names is in both weights")
{
    Fonts f = fonts();
    for (const TextWeight weight : {TextWeight::regular, TextWeight::bold}) {
        const Bitmap missing = f.rasterize("\xEF\xBF\xBF", {32.0f, weight});
        for (const char* const letter :
             {"ā", "ī", "ū", "ṛ", "ṝ", "ḷ", "ṅ", "ñ", "ṭ", "ḍ", "ṇ", "ś", "ṣ", "ṃ", "ḥ", "Ś"}) {
            CAPTURE(letter);
            CHECK(f.rasterize(letter, {32.0f, weight}).pixels != missing.pixels);
        }
    }
}

TEST_CASE("nothing to set gives nothing, and keeps its height")
{
    Fonts f = fonts();
    CHECK(f.rasterize("", {}).pixels.empty());
    CHECK(f.measure("", {}).width == 0.0f);
    CHECK(f.measure("", {}).ascent == f.measure("x", {}).ascent);
    CHECK(ink(f.rasterize("   ", {})) == 0);
}

TEST_CASE("a line of 200,000 characters is cut off")
{
    Fonts f = fonts();
    const std::string words(200'000, 'W');
    for (const float pixels : {16.0f, 200.0f, 1e9f, 0.0f, -5.0f}) {
        const TextStyle style{pixels, TextWeight::regular};
        const Bitmap bitmap = f.rasterize(words, style);
        CHECK(bitmap.width <= 8192);
        CHECK(static_cast<float>(bitmap.width) == Approx(f.measure(words, style).width).margin(2.0));
    }
}

TEST_CASE("bytes that are no text do no harm")
{
    Fonts f = fonts();
    const char* const parts[] = {"\xff",   "\xc3", "\xe2\x82", "\xf0\x9f\x98", "\xed\xa0\x80", "\xc0\xaf",
                                 "\n\t\r", "\x01", "a"};
    for (const std::string first : parts) {
        for (const std::string second : parts) {
            CHECK(f.rasterize(first + second, {}).height == f.rasterize(first + second, {}).height);
        }
    }
    using namespace std::string_view_literals;
    CHECK(f.rasterize("a\0b"sv, {}).pixels == f.rasterize("a", {}).pixels);
    std::string split(4095, 'a');
    CHECK(f.measure(split + "ā", {8.0f}).width == f.measure(split, {8.0f}).width);
}

TEST_CASE("many sizes in turn, as while a window is dragged, keep their measures")
{
    Fonts f = fonts();
    const float width = f.measure("Exhale", {20.0f}).width;
    for (int pixels = 8; pixels < 200; ++pixels) {
        CHECK(f.rasterize("Exhale", {static_cast<float>(pixels)}).width > 0);
    }
    CHECK(f.measure("Exhale", {20.0f}).width == width);
}

TEST_CASE("a font that is missing or no font is told")
{
    const test::ScratchFolder scratch;
    const auto checkRefused = [&scratch] {
        const auto loaded = Fonts::load(scratch / "");
        REQUIRE(std::holds_alternative<Failure>(loaded));
        CHECK(std::get<Failure>(loaded).code == ExitCode::outsideFailed);
        CHECK(std::get<Failure>(loaded).cause.in(inEnglish()).find("NotoSans-Bold.ttf") != std::string::npos);
    };
    std::filesystem::copy_file(folder / "NotoSans-Regular.ttf", scratch / "NotoSans-Regular.ttf");
    checkRefused();
    std::ofstream{scratch / "NotoSans-Bold.ttf"} << "root:x:0:0:root:/root:/bin/sh\n";
    checkRefused();
}

TEST_CASE("Devanagari is shaped, alone and between other letters")
{
    Fonts f = fonts();
    for (const TextWeight weight : {TextWeight::regular, TextWeight::bold}) {
        const TextStyle style{32.0f, weight};
        // A conjunct is narrower than its letters side by side, and a vowel sign stands before its consonant.
        CHECK(f.measure("क्ष", style).width < f.measure("क", style).width + f.measure("ष", style).width);
        const Bitmap missing = f.rasterize("\xEF\xBF\xBF", style);
        CHECK(f.rasterize("अ", style).pixels != missing.pixels);
        const float parts =
            f.measure("5 ", style).width + f.measure("साँसें ", style).width + f.measure("(a)", style).width;
        CHECK(f.measure("5 साँसें (a)", style).width == Approx(parts).margin(2.0));
        const Bitmap mixed = f.rasterize("x साँसें", style), plain = f.rasterize("x", style);
        REQUIRE(!mixed.pixels.empty());
        const auto ascent = static_cast<int>(f.measure("x", style).ascent);
        for (int row = 0; row < ascent; ++row) { // one baseline: the x is the same picture in both
            for (int x = 0; x < plain.width; ++x) {
                CHECK(mixed.pixels[4 * static_cast<std::size_t>(row * mixed.width + x) + 3] ==
                      plain.pixels[4 * static_cast<std::size_t>(row * plain.width + x) + 3]);
            }
        }
    }
    CHECK(f.measure("अ", {}).ascent == f.measure("x", {}).ascent);
}

TEST_CASE("a long line of Devanagari is set to its end")
{
    Fonts f = fonts();
    const std::string line = "साँस छोड़ें: नाभि को भीतर खींचें, पीठ गोल करें, ठोड़ी को छाती की ओर आने दें।";
    const std::string twice = line + ' ' + line;
    CHECK(f.measure(twice, {}).width > 1.95f * f.measure(line, {}).width);
    CHECK(static_cast<float>(f.rasterize(line, {}).width) >= f.measure(line, {}).width - 2.0f);
}
