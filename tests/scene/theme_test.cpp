// SPDX-License-Identifier: MIT
#include "scene/theme.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace vinyasa;

namespace {

float linear(float channel)
{
    return channel <= 0.04045f ? channel / 12.92f : std::pow((channel + 0.055f) / 1.055f, 2.4f);
}

float luminance(const Color& color)
{
    return 0.2126f * linear(color.r) + 0.7152f * linear(color.g) + 0.0722f * linear(color.b);
}

// As the Web Content Accessibility Guidelines define it: from 1 to 21.
float contrast(const Color& a, const Color& b)
{
    const float lighter = std::max(luminance(a), luminance(b));
    return (lighter + 0.05f) / (std::min(luminance(a), luminance(b)) + 0.05f);
}

} // namespace

TEST_CASE("every ink can be read on every ground it may stand on")
{
    const Theme theme = calmDay();
    for (const Color& ground : {theme.floor, theme.horizon, theme.zenith, theme.wall, theme.panel}) {
        CHECK(contrast(theme.ink, ground) >= 7.0f);
        CHECK(contrast(theme.softInk, ground) >= 7.0f);
        CHECK(contrast(theme.breathInk, ground) >= 7.0f);
    }
    CHECK(contrast(theme.breathInk, theme.disc) >= 7.0f); // the word in the ring
}

TEST_CASE("what is drawn stands out from what it is drawn on")
{
    const Theme theme = calmDay();
    CHECK(contrast(theme.breath, theme.track) >= 2.0f);
    CHECK(contrast(theme.breath, theme.floor) >= 3.0f);
    CHECK(contrast(theme.mat, theme.floor) >= 1.3f);
}

TEST_CASE("left and right differ most along blue and yellow, which colour-blind eyes tell apart")
{
    const Theme theme = calmDay();
    CHECK(theme.left.b - theme.left.r > 0.2f);
    CHECK(theme.right.r - theme.right.b > 0.2f);
}
