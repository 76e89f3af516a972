// SPDX-License-Identifier: MIT
// Looks at walls and boxes in pictures.
#include "picture.h"

#include <cmath>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

const Color red{0.9f, 0.1f, 0.1f, 1.0f};
const Color blue{0.1f, 0.1f, 0.9f, 1.0f};

} // namespace

TEST_CASE("a box seen head on covers what geometry says, to a fraction of a pixel")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    for (float half = 0.05f; half < 0.35f; half += 0.037f) {
        DrawList list = room(200, 200);
        list.cuboids = {{middle - Vec3{0.0f, 0.0f, 0.1f}, {half, 0.7f * half, 0.1f}, 0.02f, black}};
        // Its front is at z = 0, where a pixel is a centimetre. A quarter of a pixel on each side.
        const float width = 200.0f * half, height = 0.7f * width;
        CAPTURE(half);
        CHECK(covered(studio->draw(list)) == Approx(width * height).margin(0.5f * (width + height)));
    }
}

TEST_CASE("where box and cone overlap each shows where it is nearer")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(200, 200);
    list.cuboids = {{middle, {0.3f, 0.1f, 0.1f}, 0.02f, red}};
    list.cones = {{middle + Vec3{-0.2f, 0.0f, 0.3f}, middle + Vec3{-0.2f, 0.0f, 0.3f}, 0.05f, 0.05f, blue},
                  {middle + Vec3{0.2f, 0.0f, -0.3f}, middle + Vec3{0.2f, 0.0f, -0.3f}, 0.05f, 0.05f, blue}};
    const Bitmap bitmap = studio->draw(list);
    CHECK(pixelAt(bitmap, 79, 100).b > pixelAt(bitmap, 79, 100).r);
    CHECK(pixelAt(bitmap, 119, 100).r > pixelAt(bitmap, 119, 100).b);
}

TEST_CASE("a box behind the eye draws nothing, and one around it harms nothing")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    for (const float z : {6.0f, 4.0f}) {
        DrawList list = room(50, 50);
        list.cuboids = {{{0.0f, 0.5f, z}, {0.5f, 0.5f, 0.5f}, 0.02f, black}};
        CHECK(pixelAt(studio->draw(list), 25, 25) == background);
    }
}

TEST_CASE("a wall hides what lies behind it on the floor, and fades away")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(200, 200);
    list.camera.clipFromWorld = list.camera.clipFromWorld * glm::translate(Mat4{1.0f}, Vec3{0.0f, 0.3f, 0.0f});
    list.mats = {{{0.0f, -1.5f}, {0.2f, 1.0f}, 0.0f, red, red}};
    const Color white{1.0f, 1.0f, 1.0f, 1.0f};
    list.walls = {{-0.5f, -0.5f, 0.5f, 0.8f, 0.2f, 0.05f, white, blue}};
    const Bitmap bitmap = studio->draw(list);
    int reds = 0, blues = 0, whites = 0;
    for (int y = 0; y < 200; ++y) {
        const Pixel pixel = pixelAt(bitmap, 100, y);
        reds += pixel.r > 200 && pixel.g < 100 ? 1 : 0;
        blues += pixel.b > 200 && pixel.r < 100 ? 1 : 0;
        whites += pixel == Pixel{255, 255, 255, 255} ? 1 : 0;
    }
    CHECK(reds == 0);
    CHECK(blues >= 3);
    CHECK(blues <= 6);
    CHECK(whites > 30);
    // Along a row through its middle: nothing outside, then ever more.
    int previous = 128, between = 0;
    for (int x = 30; x <= 100; ++x) {
        const int now = pixelAt(bitmap, x, 80).g;
        CHECK(now >= previous - 1); // the grain's level
        between += now > 128 && now < 255 ? 1 : 0;
        previous = now;
    }
    CHECK(between > 10);
    CHECK(previous == 255);
    CHECK(pixelAt(bitmap, 30, 80) == background);
}

TEST_CASE("a gradient goes over by grain, not by steps")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    // Two levels from the horizon to the zenith: of the rows in between, hardly any is of one level.
    DrawList list = room(200, 200);
    const auto grey = [](float level) { return Color{level / 255.0f, level / 255.0f, level / 255.0f, 1.0f}; };
    list.backdrop = {grey(100.0f), grey(100.0f), grey(102.0f), Vec3{0.0f}, 3.0f};
    list.camera.clipFromWorld = glm::scale(Mat4{1.0f}, Vec3{0.4f, 0.4f, 1.0f}) * list.camera.clipFromWorld;
    const Bitmap bitmap = studio->draw(list);
    int mixed = 0;
    float before = 100.0f;
    for (int y = 95; y >= 0; --y) {
        float mean = 0.0f;
        bool oneLevel = true;
        for (int i = 0; i < grainPixels; ++i) {
            const int level = pixelAt(bitmap, 80 + i, y).g;
            oneLevel = oneLevel && level == pixelAt(bitmap, 80, y).g;
            mean += static_cast<float>(level) / static_cast<float>(grainPixels);
        }
        CHECK(mean >= before - 0.01f);
        CHECK(mean <= before + 0.1f);
        before = mean;
        mixed += oneLevel ? 0 : 1;
    }
    CHECK(before > 101.0f);
    CHECK(mixed > 40);
}

TEST_CASE("walls and boxes look the same in OpenGL ES")
{
    DrawList list = room(100, 100);
    list.walls = {{-0.5f, -0.5f, 0.5f, 0.8f, 0.2f, 0.05f, red, blue}};
    list.cuboids = {{middle, {0.2f, 0.1f, 0.1f}, 0.02f, red}};
    std::optional<Bitmap> first;
    for (const GlKind kind : {GlKind::desktop, GlKind::embedded}) {
        auto studio = Studio::open(kind);
        if (!studio) {
            return;
        }
        const Bitmap bitmap = studio->draw(list);
        CHECK(covered(bitmap) > 100.0f);
        if (first) {
            CHECK(bitmap.pixels == first->pixels);
        }
        first = bitmap;
    }
}
