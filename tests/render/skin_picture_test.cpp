// SPDX-License-Identifier: MIT
// Looks at skins in pictures.
#include "picture.h"
#include "render/sketch.h"
#include "skins.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace vinyasa;
using namespace vinyasa::test;

TEST_CASE("a skin's outline is where geometry says, soft by a pixel")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    for (const float radius : {0.05f, 0.11f, 0.23f, 0.4f}) {
        DrawList list = room(200, 200);
        list.skin = ball(middle, radius, black);
        const float sine = radius / 4.0f;
        const float expected = sine / std::sqrt(1.0f - sine * sine) * 200.0f / 0.5f;
        CAPTURE(radius, expected);
        CHECK(std::sqrt(covered(studio->draw(list)) / 3.14159265f) == Approx(expected).margin(0.35));
    }
}

TEST_CASE("a skin and a cone hide each other by distance")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const Color red{0.9f, 0.2f, 0.2f, 1.0f};
    for (const float z : {0.5f, -0.5f}) {
        DrawList list = room(64, 64);
        list.skin = ball(middle, 0.2f, black);
        list.cones = {{middle + Vec3{0.0f, 0.0f, z}, middle + Vec3{0.0f, 0.0f, z}, 0.1f, 0.1f, red}};
        CHECK((pixelAt(studio->draw(list), 32, 32).r > 100) == (z > 0.0f));
    }
}

TEST_CASE("a skin may let light through: its front once, whatever lies behind it")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(100, 100);
    list.skin = ball(middle, 0.2f, black);
    list.skin->opacity = 0.5f;
    const Skin behind = ball(middle - Vec3{0.0f, 0.0f, 0.3f}, 0.15f, black);
    list.skin->patches.push_back(behind.patches.front());
    list.skin->points.insert(list.skin->points.end(), behind.points.begin(), behind.points.end());
    const Bitmap bitmap = studio->draw(list);
    for (int y = 45; y < 55; ++y) {
        for (int x = 45; x < 55; ++x) {
            CAPTURE(x, y);
            CHECK(coverageAt(bitmap, x, y) == Approx(0.5f).margin(0.02));
        }
    }
}

TEST_CASE("the parts that a skin touches are apart and hold every point of it with its line")
{
    DrawList list = room(400, 300);
    for (const float radius : {0.02f, 0.1f, 0.3f, 2.0f}) {
        list.skin = ball(middle, radius, black);
        list.skin->line = 3.0f;
        const Sketch sketch = sketchOf(list, true);
        const PixelArea whole = sketch.touched.skin;
        const std::vector<PixelArea> parts = partsTouched(sketch.skin, whole, sketch.view);
        CHECK(apart(parts).size() == parts.size());
        for (const SkinVertex& vertex : sketch.skin.vertices) {
            const PixelArea pixels = common(pixelsAround(std::array{Vec3{vertex.place}}, sketch.view), whole);
            const bool seen = pixels.width > 0 && pixels.height > 0;
            CHECK((!seen || std::ranges::any_of(parts, [&](const PixelArea& part) { return overlap(part, pixels); })));
        }
        for (const PixelArea& part : parts) {
            CHECK(common(part, whole) == part);
        }
    }
}

TEST_CASE("an outline is closed: every point of it is met as often as it is left")
{
    const SkinMesh mesh = skinMesh(ball(middle, 0.2f, black));
    std::map<std::tuple<long, long, long>, int> ends;
    const std::vector<SkinVertex> ribbons = seenFrom({0.3f, 0.9f, 4.0f}, mesh).ribbons;
    REQUIRE(!ribbons.empty());
    REQUIRE(ribbons.size() % 6 == 0);
    for (std::size_t i = 0; i < ribbons.size(); i += 6) {
        for (const SkinVertex& end : {ribbons[i], ribbons[i + 1]}) {
            const auto tenthOfMillimetre = [](float metres) { return std::lround(1e4f * metres); };
            ++ends[{tenthOfMillimetre(end.place.x), tenthOfMillimetre(end.place.y), tenthOfMillimetre(end.place.z)}];
            CHECK(end.place.w == 0.0f);
        }
        CHECK(ribbons[i + 2].place.w == 1.0f);
    }
    for (const auto& [place, count] : ends) {
        CHECK(count % 2 == 0);
    }
}
