// SPDX-License-Identifier: MIT
// Looks at floor and overlay in pictures.
#include "picture.h"

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

const Color white{1.0f, 1.0f, 1.0f, 1.0f};
const Color red{1.0f, 0.0f, 0.0f, 1.0f};
constexpr Pixel redPixel{255, 0, 0, 255};
constexpr Pixel whitePixel{255, 255, 255, 255};

// From straight above: 1 m is 50 pixels, +X to the right, +Z down.
DrawList roomFromAbove()
{
    DrawList list = room(100, 100);
    const Vec3 eye{0.0f, 4.0f, 0.0f};
    list.camera = {eye, glm::perspective(2.0f * std::atan(0.25f), 1.0f, 0.1f, 50.0f) *
                            glm::lookAt(eye, Vec3{0.0f}, {0.0f, 0.0f, -1.0f})};
    return list;
}

} // namespace

TEST_CASE("an empty list shows the backdrop, opaque, at any size")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 50}, {50, 1}, {33, 17}, {640, 360}}) {
        const Bitmap bitmap = studio->draw(room(width, height));
        REQUIRE(bitmap.pixels.size() == 4u * static_cast<unsigned>(width * height));
        CHECK(pixelAt(bitmap, 0, 0) == background);
        CHECK(pixelAt(bitmap, width - 1, height - 1) == background);
    }
}

TEST_CASE("the floor fades into the horizon, and the horizon into the zenith")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(64, 64);
    list.backdrop = {{0.0f, 0.0f, 0.0f, 1.0f}, {0.5f, 0.5f, 0.5f, 1.0f}, white, Vec3{0.0f}, 3.0f};
    const Bitmap bitmap = studio->draw(list);
    int before = 256;
    for (int y = 0; y < 32; ++y) {
        const int now = pixelAt(bitmap, 32, y).g;
        CHECK(now <= before);
        before = now;
    }
    CHECK(pixelAt(bitmap, 32, 0).g > 140);
    CHECK(pixelAt(bitmap, 32, 32).g == Approx(128).margin(2));
    list.camera = roomFromAbove().camera;
    CHECK(pixelAt(studio->draw(list), 32, 32).g <= 1);
}

TEST_CASE("a mat lies where it should, in its colours")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = roomFromAbove();
    list.mats = {{{0.2f, 0.0f}, {0.4f, 0.6f}, 0.1f, white, red}};
    const Bitmap bitmap = studio->draw(list);
    CHECK(pixelAt(bitmap, 60, 50) == whitePixel);
    CHECK(pixelAt(bitmap, 42, 50) == whitePixel);
    CHECK(pixelAt(bitmap, 38, 50) == background);
    CHECK(pixelAt(bitmap, 60, 78) == whitePixel);
    CHECK(pixelAt(bitmap, 60, 82) == background);
    CHECK(pixelAt(bitmap, 40, 20) == background); // the rounded corner
}

TEST_CASE("a shade darkens the floor below it and fades outwards")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = roomFromAbove();
    list.shades = {{{-0.4f, 0.0f}, {0.4f, 0.0f}, 0.1f, 0.3f, 0.5f}};
    const Bitmap bitmap = studio->draw(list);
    CHECK(pixelAt(bitmap, 50, 50).g == Approx(64).margin(1));
    CHECK(pixelAt(bitmap, 65, 50).g == Approx(64).margin(1));
    int before = 64;
    for (int y = 50; y < 80; ++y) {
        const int now = pixelAt(bitmap, 50, y).g;
        CHECK(now >= before - 1);
        CHECK(now <= before + 12); // no hard edge
        before = now;
    }
    CHECK(pixelAt(bitmap, 50, 71) == background);
    CHECK(pixelAt(bitmap, 75, 75) == background);
}

TEST_CASE("two shades multiply")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = roomFromAbove();
    const Shade shade{{0.0f, 0.0f}, {0.0f, 0.0f}, 0.3f, 0.1f, 0.5f};
    list.shades = {shade, shade};
    CHECK(pixelAt(studio->draw(list), 50, 50).g == Approx(32).margin(1));
}

TEST_CASE("a box fills its pixels and no others")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(40, 30);
    list.overlay = {Box{{10.0f, 5.0f, 20.0f, 10.0f}, 0.0f, red}};
    const Bitmap bitmap = studio->draw(list);
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 40; ++x) {
            const bool inside = x >= 10 && x < 30 && y >= 5 && y < 15;
            CAPTURE(x, y);
            CHECK(pixelAt(bitmap, x, y) == (inside ? redPixel : background));
        }
    }
}

TEST_CASE("a box with the radius of half its side is a disc")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(100, 100);
    list.overlay = {Box{{10.0f, 10.0f, 80.0f, 80.0f}, 40.0f, red}};
    const Bitmap bitmap = studio->draw(list);
    float area = 0.0f;
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x) {
            area += static_cast<float>(128 - pixelAt(bitmap, x, y).g) / 128.0f;
        }
    }
    CHECK(std::sqrt(area / 3.14159265f) == Approx(40.0f).margin(0.1));
    CHECK(pixelAt(bitmap, 13, 13) == background);
}

TEST_CASE("a quarter of a ring is its upper right quarter")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(100, 100);
    list.overlay = {Ring{{50.0f, 50.0f}, 40.0f, 4.0f, 0.25f, red}};
    const Bitmap bitmap = studio->draw(list);
    CHECK(pixelAt(bitmap, 78, 21) == redPixel);   // at half past one
    CHECK(pixelAt(bitmap, 51, 10) == redPixel);   // just past twelve
    CHECK(pixelAt(bitmap, 89, 48) == redPixel);   // just before three
    CHECK(pixelAt(bitmap, 78, 78) == background); // the other quarters
    CHECK(pixelAt(bitmap, 21, 78) == background);
    CHECK(pixelAt(bitmap, 21, 21) == background);
    CHECK(pixelAt(bitmap, 50, 50) == background);
    CHECK(pixelAt(bitmap, 89, 53) == background); // beyond the round end
}

TEST_CASE("a ring has the length that its turns say, round ends included")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    for (int i = 0; i <= 20; ++i) {
        const float turns = static_cast<float>(i) / 20.0f;
        DrawList list = room(120, 120);
        list.overlay = {Ring{{60.0f, 60.0f}, 45.0f, 6.0f, turns, red}};
        const Bitmap bitmap = studio->draw(list);
        float area = 0.0f;
        for (int y = 0; y < 120; ++y) {
            for (int x = 0; x < 120; ++x) {
                area += static_cast<float>(128 - pixelAt(bitmap, x, y).g) / 128.0f;
            }
        }
        const float arc = 2.0f * 3.14159265f * 45.0f * turns * 6.0f;
        const float ends = i == 0 || i == 20 ? 0.0f : 3.14159265f * 9.0f;
        CAPTURE(turns);
        CHECK(area == Approx(arc + ends).margin(0.02f * arc + 2.0f));
    }
}

TEST_CASE("where a ring grows or shrinks, what lies between its ends is drawn, and no more is needed")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    for (int turned = 0; turned < 4; ++turned) {
        DrawList list = room(120, 120);
        list.quarterTurns = turned;
        const auto target = OffscreenTarget::make(120, 120);
        REQUIRE(std::holds_alternative<OffscreenTarget>(target));
        for (const float turns : {0.02f, 0.1f, 0.24f, 0.26f, 0.6f, 0.55f, 0.5f, 0.97f, 1.0f, 0.49f}) {
            CAPTURE(turned, turns);
            list.overlay = {Ring{{57.5f, 61.0f}, 41.0f, 7.0f, turns, {1.0f, 0.0f, 0.0f, 0.7f}}};
            std::get<OffscreenTarget>(target).bind();
            const std::vector<PixelArea> changed = studio->drawKept(list);
            CHECK(std::get<OffscreenTarget>(target).read().pixels == studio->drawAfresh(list).pixels);
            if (turns == 0.26f || turns == 0.55f) {
                REQUIRE(changed.size() == 1);
                CHECK(changed.front().width * changed.front().height < 900);
            }
        }
    }
}

TEST_CASE("text stands on its baseline, in its colour")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(60, 60);
    list.overlay = {Text{"four", {10.0f}, {20.0f, 40.0f}, red}};
    const Bitmap bitmap = studio->draw(list);
    CHECK(pixelAt(bitmap, 20, 30) == redPixel);
    CHECK(pixelAt(bitmap, 39, 39) == redPixel);
    CHECK(pixelAt(bitmap, 19, 35) == background);
    CHECK(pixelAt(bitmap, 40, 35) == background);
    CHECK(pixelAt(bitmap, 30, 29) == background);
    CHECK(pixelAt(bitmap, 30, 40) == background);
}

TEST_CASE("items cover each other in the order of the list")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const Box box{{0.0f, 0.0f, 20.0f, 20.0f}, 0.0f, red};
    const Text text{"xx", {20.0f}, {0.0f, 20.0f}, white};
    DrawList list = room(20, 20);
    list.overlay = {box, text};
    CHECK(pixelAt(studio->draw(list), 10, 10) == whitePixel);
    list.overlay = {text, box};
    CHECK(pixelAt(studio->draw(list), 10, 10) == redPixel);
}

TEST_CASE("half transparent is halfway")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(20, 20);
    list.overlay = {Box{{0.0f, 0.0f, 20.0f, 20.0f}, 0.0f, {1.0f, 0.0f, 0.0f, 0.5f}}};
    const Pixel p = pixelAt(studio->draw(list), 10, 10);
    CHECK(p.r == Approx(192).margin(1));
    CHECK(p.g == Approx(64).margin(1));
    CHECK(p.a == 255);
}

TEST_CASE("the same list twice is the same picture")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(80, 60);
    list.mats = {{{0.0f, 0.0f}, {0.4f, 0.6f}, 0.1f, white, red}};
    list.cones = {{middle, middle + Vec3{0.2f, 0.1f, 0.1f}, 0.1f, 0.05f, red}};
    list.overlay = {Text{"once", {10.0f}, {20.0f, 40.0f}, red}, Ring{{40.0f, 30.0f}, 20.0f, 3.0f, 0.4f, white}};
    const Bitmap first = studio->draw(list);
    (void)studio->draw(room(30, 30));
    CHECK(studio->draw(list).pixels == first.pixels);
}

TEST_CASE("OpenGL ES draws the same picture from the same shaders")
{
    DrawList list = room(120, 80);
    list.mats = {{{0.0f, 0.0f}, {0.4f, 0.6f}, 0.1f, white, red}};
    list.shades = {{{0.0f, 0.0f}, {0.3f, 0.0f}, 0.1f, 0.1f, 0.5f}};
    list.cones = {{middle, middle + Vec3{0.2f, 0.1f, 0.1f}, 0.1f, 0.05f, red}};
    list.overlay = {Box{{5.0f, 5.0f, 30.0f, 20.0f}, 6.0f, white}, Text{"once", {10.0f}, {20.0f, 40.0f}, red},
                    Ring{{40.0f, 30.0f}, 20.0f, 3.0f, 0.4f, white}};
    std::vector<Bitmap> pictures;
    for (const GlKind kind : {GlKind::desktop, GlKind::embedded}) {
        auto studio = Studio::open(kind);
        if (!studio) {
            return;
        }
        pictures.push_back(studio->draw(list));
    }
    int largest = 0;
    for (std::size_t i = 0; i < pictures[0].pixels.size(); ++i) {
        largest = std::max(largest, std::abs(pictures[0].pixels[i] - pictures[1].pixels[i]));
    }
    CHECK(largest <= 2);
}
