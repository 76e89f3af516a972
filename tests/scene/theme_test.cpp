// SPDX-License-Identifier: MIT
#include "scene/theme.h"
#include "support/catch.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace vinyasa;

namespace {

float linear(float channel)
{
    return channel <= 0.04045f ? channel / 12.92f : std::pow((channel + 0.055f) / 1.055f, 2.4f);
}

Vec3 lightOf(const Color& color)
{
    return {linear(color.r), linear(color.g), linear(color.b)};
}

float luminance(const Color& color)
{
    return glm::dot(lightOf(color), Vec3{0.2126f, 0.7152f, 0.0722f});
}

// As the Web Content Accessibility Guidelines define it: from 1 to 21.
float contrast(const Color& a, const Color& b)
{
    const float lighter = std::max(luminance(a), luminance(b));
    return (lighter + 0.05f) / (std::min(luminance(a), luminance(b)) + 0.05f);
}

// What an eye without one kind of cone sees, in linear light: Machado, Oliveira and Fernandes, A physiologically-based
// model for simulation of color vision deficiency (2009), the matrices of severity 1.
struct Eye {
    std::string name;
    glm::mat3 rows;
};

const std::vector<Eye>& eyes()
{
    static const std::vector<Eye> result{
        {"all three cones", glm::mat3{1.0f}},
        {"protanopia",
         {0.152286f, 1.052583f, -0.204868f, 0.114503f, 0.786281f, 0.099216f, -0.003882f, -0.048116f, 1.051998f}},
        {"deuteranopia",
         {0.367322f, 0.860646f, -0.227968f, 0.280085f, 0.672501f, 0.047413f, -0.011820f, 0.042940f, 0.968881f}},
        {"tritanopia",
         {1.255528f, -0.076749f, -0.178779f, -0.078411f, 0.930809f, 0.147602f, 0.004733f, 0.691367f, 0.303900f}}};
    return result;
}

// Linear light as CIE L*a*b*, in which equal distances look about equally large; white is D65.
Vec3 labOf(const Vec3& light)
{
    const Vec3 xyz = Vec3{0.4124564f, 0.2126729f, 0.0193339f} * light.r +
                     Vec3{0.3575761f, 0.7151522f, 0.1191920f} * light.g +
                     Vec3{0.1804375f, 0.0721750f, 0.9503041f} * light.b;
    const auto root = [](float t) { return t > 0.008856f ? std::cbrt(t) : 7.787f * t + 16.0f / 116.0f; };
    const Vec3 f{root(xyz.x / 0.95047f), root(xyz.y), root(xyz.z / 1.08883f)};
    return {116.0f * f.y - 16.0f, 500.0f * (f.x - f.y), 200.0f * (f.y - f.z)};
}

// Just to be seen: 2.3; two paints that nobody takes for each other: 20.
float difference(const Color& a, const Color& b, const Eye& eye)
{
    const auto seen = [&](const Color& color) {
        return labOf(glm::clamp(lightOf(color) * eye.rows, Vec3{0.0f}, Vec3{1.0f})); // from the left: the rows
    };
    return glm::distance(seen(a), seen(b));
}

void checkApart(const std::vector<std::pair<std::string, Color>>& colors, float least)
{
    for (const Eye& eye : eyes()) {
        for (std::size_t i = 0; i < colors.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                CAPTURE(eye.name, colors[i].first, colors[j].first);
                CHECK(difference(colors[i].second, colors[j].second, eye) >= least);
            }
        }
    }
}

// All of them, each in its turn.
Theme eachTheme()
{
    const auto name = GENERATE(values({ThemeName::day, ThemeName::evening, ThemeName::highContrast}));
    UNSCOPED_INFO(themeNames[static_cast<std::size_t>(name)]);
    return themeOf(name);
}

} // namespace

TEST_CASE("what is measured with knows the colours that everybody knows")
{
    const Color black{}, white{1.0f, 1.0f, 1.0f}, red{1.0f, 0.0f, 0.0f}, green{0.0f, 0.5f, 0.0f};
    CHECK(contrast(black, white) == Approx(21.0f));
    CHECK(difference(black, white, eyes()[0]) == Approx(100.0f).margin(0.1));
    CHECK(difference(red, green, eyes()[2]) < 0.4f * difference(red, green, eyes()[0]));
    for (const Eye& eye : eyes()) {
        CHECK(difference(white, white, eye) == 0.0f);
        CHECK(labOf(glm::clamp(Vec3{1.0f} * eye.rows, Vec3{0.0f}, Vec3{1.0f})).x == Approx(100.0f).margin(0.1));
    }
}

TEST_CASE("every ink can be read on every ground it may stand on, in every theme")
{
    const Theme theme = eachTheme();
    for (const Color& ground : {theme.floor, theme.horizon, theme.zenith, theme.wall, theme.panel}) {
        CHECK(contrast(theme.ink, ground) >= 7.0f);
        CHECK(contrast(theme.softInk, ground) >= 7.0f);
        CHECK(contrast(theme.breathInk, ground) >= 7.0f);
    }
    CHECK(contrast(theme.breathInk, theme.disc) >= 7.0f); // the word in the ring
    CHECK(contrast(theme.ink, theme.mat) >= 7.0f);
}

TEST_CASE("what is drawn stands out from what it is drawn on")
{
    const Theme theme = eachTheme();
    CHECK(contrast(theme.breath, theme.track) >= 2.0f);
    CHECK(contrast(theme.breath, theme.floor) >= 3.0f);
    CHECK(contrast(theme.mat, theme.floor) >= 1.3f);
    for (const Eye& eye : eyes()) {
        CAPTURE(eye.name);
        CHECK(difference(theme.wall, theme.floor, eye) >= 7.5f);
    }
}

TEST_CASE("on a dark floor and a dark mat the figure is light")
{
    for (const ThemeName name : {ThemeName::evening, ThemeName::highContrast}) {
        const Theme theme = themeOf(name);
        for (const Color& part : {theme.trunk, theme.left, theme.right}) {
            CHECK(contrast(part, theme.floor) >= 4.5f);
            CHECK(contrast(part, theme.mat) >= 3.0f);
            CHECK(contrast(part, theme.wall) >= 4.5f);
        }
    }
}

TEST_CASE("left, right and trunk are told apart by every eye, and the trunk by its lightness alone")
{
    const Theme theme = eachTheme();
    checkApart({{"left", theme.left}, {"right", theme.right}, {"trunk", theme.trunk}}, 25.0f);
    CHECK(contrast(theme.trunk, theme.right) >= 1.4f);
    CHECK(contrast(theme.right, theme.left) >= 1.1f);
}

TEST_CASE("rounded, neutral, hollow and turned are told apart by every eye and by lightness, on flesh too")
{
    const Theme theme = eachTheme();
    checkApart({{"rounded", theme.rounding},
                {"neutral", theme.neutral},
                {"hollow", theme.hollowing},
                {"turned", theme.turning}},
               25.0f);
    CHECK(contrast(theme.neutral, theme.turning) >= 1.3f);
    CHECK(contrast(theme.turning, theme.hollowing) >= 1.5f);
    CHECK(contrast(theme.hollowing, theme.rounding) >= 1.5f);
    CHECK(contrast(theme.rim, theme.trunk) >= 7.0f);
}

TEST_CASE("in high contrast the sides differ in lightness too")
{
    const Theme theme = themeOf(ThemeName::highContrast);
    CHECK(contrast(theme.left, theme.right) >= 1.5f);
}

TEST_CASE("each name is a theme of its own, and the first is the day")
{
    CHECK(themeOf(ThemeName::day).floor == calmDay().floor);
    CHECK_FALSE(themeOf(ThemeName::evening).floor == calmDay().floor);
    CHECK_FALSE(themeOf(ThemeName::highContrast).floor == themeOf(ThemeName::evening).floor);
}
