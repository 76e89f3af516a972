// SPDX-License-Identifier: MIT
#include "picture.h"
#include "skins.h"

#include <algorithm>
#include <cstdlib>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

constexpr int pageWidth = 120, pageHeight = 80;

// A page with something of everything, none of it the same turned about.
DrawList page(int quarterTurns)
{
    DrawList list = room(pageWidth, pageHeight);
    list.quarterTurns = quarterTurns;
    if (quarterTurns % 2 != 0) {
        std::swap(list.width, list.height);
    }
    list.cones.push_back({{-0.5f, 0.2f, 0.0f}, {0.3f, 0.6f, 0.1f}, 0.15f, 0.08f, {0.8f, 0.5f, 0.3f}});
    list.skin = ball({0.5f, 0.3f, 0.0f}, 0.2f, {0.3f, 0.5f, 0.8f});
    list.overlay = {Box{{10.0f, 8.0f, 30.0f, 12.0f}, 3.0f, {0.1f, 0.2f, 0.3f}},
                    Ring{{95.0f, 25.0f}, 12.0f, 4.0f, 0.3f, {0.0f, 0.5f, 0.4f}},
                    Text{"abc", {12.0f}, {50.0f, 70.0f}, {0.0f, 0.0f, 0.0f}}};
    return list;
}

// Where a pixel of the page is on a drawable on which it is turned clockwise.
Pixel onDrawable(const Bitmap& drawable, int x, int y, int quarterTurns)
{
    switch (quarterTurns) {
    case 1:
        return pixelAt(drawable, pageHeight - 1 - y, x);
    case 2:
        return pixelAt(drawable, pageWidth - 1 - x, pageHeight - 1 - y);
    case 3:
        return pixelAt(drawable, y, pageWidth - 1 - x);
    default:
        return pixelAt(drawable, x, y);
    }
}

int difference(const Pixel& a, const Pixel& b)
{
    return std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)});
}

} // namespace

TEST_CASE("a page that is turned is its picture turned, words and all")
{
    auto studio = Studio::open();
    if (!studio) {
        return;
    }
    const Bitmap upright = studio->draw(page(0));
    for (int turns = 1; turns < 4; ++turns) {
        const Bitmap turned = studio->draw(page(turns));
        int off = 0;
        for (int y = 0; y < pageHeight; ++y) {
            for (int x = 0; x < pageWidth; ++x) {
                off += difference(pixelAt(upright, x, y), onDrawable(turned, x, y, turns)) > 24 ? 1 : 0;
            }
        }
        CAPTURE(turns);
        CHECK(off < 20); // soft edges of round things
    }
}
