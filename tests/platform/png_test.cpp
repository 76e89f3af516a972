// SPDX-License-Identifier: MIT
#include "platform/png.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <fstream>

using namespace vinyasa;
using vinyasa::test::ScratchFolder;

namespace {

// Every byte different from its neighbours: the worst case of the compression.
Bitmap noise(int width, int height)
{
    Bitmap bitmap = blankBitmap(width, height);
    std::uint32_t state = 1;
    for (std::uint8_t& byte : bitmap.pixels) {
        state = 1664525u * state + 1013904223u;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return bitmap;
}

} // namespace

TEST_CASE("a picture survives its way through a file")
{
    const ScratchFolder folder;
    const auto [width, height] = GENERATE(table<int, int>({{1, 1}, {1, 700}, {700, 1}, {640, 360}}));
    CAPTURE(width, height);
    const Bitmap written = noise(width, height);
    REQUIRE_FALSE(savePng(folder / "picture.png", written));
    const auto read = loadPng(folder / "picture.png");
    REQUIRE(std::holds_alternative<Bitmap>(read));
    const Bitmap& bitmap = std::get<Bitmap>(read);
    CHECK(bitmap.width == width);
    CHECK(bitmap.height == height);
    CHECK(bitmap.pixels == written.pixels);
    CHECK(folder.entries() == 1);
}

TEST_CASE("a picture that can't be stored is told")
{
    const auto failure = savePng("/nowhere/picture.png", noise(4, 4));
    REQUIRE(failure);
    CHECK(failure->code == ExitCode::outsideFailed);
    CHECK(failure->cause.in(inEnglish()).find("/nowhere/picture.png") != std::string::npos);
}

TEST_CASE("what is no whole PNG file is refused, wherever it breaks off")
{
    const ScratchFolder folder;
    CHECK(std::holds_alternative<Failure>(loadPng(folder / "missing.png")));
    CHECK(std::holds_alternative<Failure>(loadPng(folder / "")));
    REQUIRE_FALSE(savePng(folder / "whole.png", noise(16, 16)));
    const auto size = std::filesystem::file_size(folder / "whole.png");
    for (std::uintmax_t length = 0; length + 64 < size; length += 173) {
        std::filesystem::copy_file(folder / "whole.png", folder / "part.png",
                                   std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(folder / "part.png", length);
        CAPTURE(length);
        CHECK(std::holds_alternative<Failure>(loadPng(folder / "part.png")));
    }
}
