// SPDX-License-Identifier: MIT
// Looks at cones in pictures.
#include "picture.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

const Color red{0.9f, 0.2f, 0.2f, 1.0f};
const Color blue{0.2f, 0.2f, 0.9f, 1.0f};

float coveredInColumn(const Bitmap& bitmap, int x)
{
    float sum = 0.0f;
    for (int y = 0; y < bitmap.height; ++y) {
        sum += coverageAt(bitmap, x, y);
    }
    return sum;
}

// In pixels, of a sphere in the middle of room(), half that many pixels high: the cone of rays that touches it.
float radiusOnScreen(float radius, int height)
{
    const float sine = radius / 4.0f;
    return sine / std::sqrt(1.0f - sine * sine) * static_cast<float>(height) / 0.5f;
}

int darkest(const Bitmap& bitmap)
{
    int least = 255;
    for (std::size_t i = 0; i < bitmap.pixels.size(); i += 4) {
        least = std::min<int>(least, bitmap.pixels[i]);
    }
    return least;
}

} // namespace

TEST_CASE("a sphere's outline is where geometry says, to a fraction of a pixel")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    for (float radius = 0.01f; radius < 0.45f; radius *= 1.31f) {
        DrawList list = room(200, 200);
        list.cones = {{middle, middle, radius, radius, black}};
        const Bitmap bitmap = studio->draw(list);
        const float expected = radiusOnScreen(radius, 200);
        CAPTURE(radius, expected);
        CHECK(std::sqrt(covered(bitmap) / 3.14159265f) == Approx(expected).margin(0.1));
        if (expected > 3.0f) {
            CHECK(0.25f * (coveredInRow(bitmap, 99) + coveredInRow(bitmap, 100)) == Approx(expected).margin(0.3));
            CHECK(0.25f * (coveredInColumn(bitmap, 99) + coveredInColumn(bitmap, 100)) == Approx(expected).margin(0.3));
        }
    }
}

TEST_CASE("a capsule's edge is straight, soft by a pixel and in its place at every angle")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const float pixel = 0.01f; // metres at the middle of the room, 200 pixels high
    for (int degrees = 0; degrees < 180; degrees += 7) {
        const float angle = glm::radians(static_cast<float>(degrees));
        const Vec3 reach{0.5f * std::cos(angle), 0.5f * std::sin(angle), 0.0f};
        DrawList list = room(200, 200);
        list.cones = {{middle - reach, middle + reach, 0.1f, 0.1f, black}};
        const float area = covered(studio->draw(list)) * pixel * pixel;
        const float flat = 1.0f * 0.2f + 3.14159265f * 0.01f;
        CAPTURE(degrees);
        CHECK(area == Approx(flat).epsilon(0.01));
    }
}

TEST_CASE("a cone is covered like its many spheres, from every side")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const Vec3 ends[] = {{0.3f, 0.0f, 0.0f},   {0.2f, 0.1f, 0.3f},   {0.02f, 0.0f, 0.5f},
                         {0.02f, 0.0f, -0.5f}, {0.0f, 0.0f, 0.3f},   {0.0f, 0.0f, -0.3f},
                         {0.05f, 0.01f, 0.0f}, {-0.1f, 0.25f, 0.9f}, {-0.1f, 0.25f, -0.9f}};
    for (const Vec3& end : ends) {
        for (const float radius : {0.02f, 0.07f, 0.15f, 0.25f}) {
            DrawList one = room(160, 160), many = room(160, 160);
            one.cones = {{middle, middle + end, 0.1f, radius, black}};
            for (int i = 0; i <= 200; ++i) {
                const float s = static_cast<float>(i) / 200.0f;
                const Vec3 center = middle + s * end;
                const float r = 0.1f + s * (radius - 0.1f);
                many.cones.push_back({center, center, r, r, black});
            }
            const Bitmap a = studio->draw(one), b = studio->draw(many);
            CAPTURE(end.x, end.y, end.z, radius);
            // The soft edges of 201 spheres add up, so between one picture's none and the other's half lies no answer.
            int wrong = 0;
            for (int y = 0; y < 160; ++y) {
                for (int x = 0; x < 160; ++x) {
                    const float ofOne = coverageAt(a, x, y), ofMany = coverageAt(b, x, y);
                    wrong += (ofOne > 0.9f && ofMany < 0.5f) || (ofMany > 0.5f && ofOne <= 0.0f) ? 1 : 0;
                }
            }
            CHECK(wrong == 0);
        }
    }
}

TEST_CASE("a lit cone looks like its own colour")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(64, 64);
    list.cones = {{middle, middle, 0.3f, 0.3f, red}};
    const Pixel center = pixelAt(studio->draw(list), 32, 32);
    CHECK(center.r > 150);
    CHECK(center.r > 3 * center.g);
    CHECK(pixelAt(studio->draw(list), 0, 0) == background);
}

TEST_CASE("what is nearer hides what is farther, in whatever order they come")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const Cone near{{0.0f, 0.5f, 0.5f}, {0.0f, 0.5f, 0.5f}, 0.1f, 0.1f, red};
    const Cone far{{-0.5f, 0.5f, -0.5f}, {0.5f, 0.5f, -0.5f}, 0.2f, 0.2f, blue};
    for (const bool nearFirst : {true, false}) {
        DrawList list = room(64, 64);
        list.cones = nearFirst ? std::vector{near, far} : std::vector{far, near};
        const Bitmap bitmap = studio->draw(list);
        CHECK(pixelAt(bitmap, 32, 32).r > pixelAt(bitmap, 32, 32).b);
        CHECK(pixelAt(bitmap, 20, 32).b > pixelAt(bitmap, 20, 32).r);
    }
}

TEST_CASE("cones that cross unite: each shows where it is nearer")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(128, 128);
    list.cones = {{{-0.5f, 0.5f, -0.4f}, {0.5f, 0.5f, 0.4f}, 0.1f, 0.1f, red},
                  {{-0.5f, 0.5f, 0.4f}, {0.5f, 0.5f, -0.4f}, 0.1f, 0.1f, blue}};
    const Bitmap bitmap = studio->draw(list);
    CHECK(pixelAt(bitmap, 40, 64).b > pixelAt(bitmap, 40, 64).r);
    CHECK(pixelAt(bitmap, 88, 64).r > pixelAt(bitmap, 88, 64).b);
}

TEST_CASE("a limb of two pieces shows no seam where they meet")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const Vec3 from{-0.5f, 0.4f, 0.2f}, to{0.5f, 0.6f, -0.2f}, joint = 0.5f * (from + to);
    DrawList whole = room(200, 200), pieces = room(200, 200);
    whole.cones = {{from, to, 0.12f, 0.08f, red}};
    pieces.cones = {{from, joint, 0.12f, 0.10f, red}, {joint, to, 0.10f, 0.08f, red}};
    const Bitmap a = studio->draw(whole), b = studio->draw(pieces);
    int largest = 0;
    for (int y = 92; y < 108; ++y) { // inside the outline
        for (int x = 70; x < 130; ++x) {
            largest = std::max(largest, std::abs(pixelAt(a, x, y).r - pixelAt(b, x, y).r));
        }
    }
    CHECK(largest <= 3);
}

TEST_CASE("no light falls through where a soft edge lies over something behind it")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(200, 200);
    // The limb's middle is nearer than the sphere, but where the sphere's edge is the limb is behind it.
    list.cones = {{middle, middle, 0.2f, 0.2f, black}, {{0.0f, 0.5f, -0.5f}, {1.2f, 0.5f, 1.2f}, 0.3f, 0.3f, black}};
    const Bitmap bitmap = studio->draw(list);
    for (int y = 85; y < 115; ++y) {
        for (int x = 85; x < 150; ++x) {
            CAPTURE(x, y);
            CHECK(pixelAt(bitmap, x, y).g == 0);
        }
    }
}

TEST_CASE("a cone may let light through, evenly")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(100, 100);
    list.cones = {
        {middle - Vec3{0.2f, 0.0f, 0.0f}, middle + Vec3{0.2f, 0.1f, 0.3f}, 0.2f, 0.1f, {0.0f, 0.0f, 0.0f, 0.5f}}};
    const Bitmap half = studio->draw(list);
    list.cones[0].color.a = 1.0f;
    const Bitmap full = studio->draw(list);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x) {
            CHECK(coverageAt(half, x, y) == Approx(0.5f * coverageAt(full, x, y)).margin(0.011));
        }
    }
}

TEST_CASE("where one end swallows the other the larger sphere shows")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList sphere = room(100, 100);
    sphere.cones = {{middle, middle, 0.2f, 0.2f, red}};
    const Bitmap expected = studio->draw(sphere);
    for (const Cone& cone : {Cone{middle, middle + Vec3{0.1f, 0.0f, 0.0f}, 0.2f, 0.05f, red},
                             Cone{middle + Vec3{0.0f, 0.1f, 0.0f}, middle, 0.1f, 0.2f, red}}) {
        DrawList list = room(100, 100);
        list.cones = {cone};
        const Bitmap picture = studio->draw(list);
        CHECK(std::ranges::equal(picture.pixels, expected.pixels, [](int a, int b) { return std::abs(a - b) <= 1; }));
    }
}

TEST_CASE("what is behind the eye, around it or no number draws nothing and harms nothing")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const float nan = std::nanf("");
    const std::vector<Cone> unseen = {{{0.0f, 0.5f, 6.0f}, {0.0f, 0.5f, 5.0f}, 0.3f, 0.2f, black},
                                      {{0.0f, 0.5f, 4.0f}, {0.0f, 0.5f, 4.0f}, 0.3f, 0.3f, black},
                                      {{nan, 0.5f, 0.0f}, middle, 0.3f, 0.3f, black},
                                      {middle, middle, nan, 0.3f, black}};
    for (const Cone& cone : unseen) {
        DrawList list = room(50, 50);
        list.cones = {cone};
        CHECK(darkest(studio->draw(list)) == 128);
    }
}

TEST_CASE("a cone that reaches past the eye still shows in front of it")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    DrawList list = room(64, 64);
    list.cones = {{{0.0f, 0.3f, -1.0f}, {0.0f, 0.0f, 5.0f}, 0.1f, 0.1f, black}};
    const Bitmap bitmap = studio->draw(list);
    CHECK(coverageAt(bitmap, 32, 60) == Approx(1.0f));
    CHECK(coverageAt(bitmap, 32, 4) == Approx(0.0f));
}
