// SPDX-License-Identifier: MIT
#include "scene/theme.h"

#include <cstdint>

namespace vinyasa {
namespace {

Color rgb(std::uint32_t hex, float alpha = 1.0f)
{
    const auto channel = [hex](int shift) { return static_cast<float>((hex >> shift) & 0xffu) / 255.0f; };
    return {channel(16), channel(8), channel(0), alpha};
}

// Lamplight: dark and warm, so that nobody is woken up by the picture.
Theme calmEvening()
{
    Theme theme;
    theme.floor = rgb(0x28211c);
    theme.horizon = rgb(0x332a23);
    theme.zenith = rgb(0x1d1a1e);
    theme.mat = rgb(0x46443b);
    theme.matEdge = rgb(0x5d5a4d);
    theme.wall = rgb(0x303539);
    theme.baseboard = rgb(0x6a5b4d);
    theme.block = rgb(0x8f6a48);
    theme.cloth = rgb(0x7a6a8c);
    theme.trunk = rgb(0xf0d2ae);
    theme.left = rgb(0x6f9fd8);
    theme.right = rgb(0xe8924a);
    theme.rounding = rgb(0x8f45d0);
    theme.neutral = rgb(0xfffdf2);
    theme.hollowing = rgb(0x2cb898);
    theme.turning = rgb(0xffd21f);
    theme.rim = rgb(0x141014);
    theme.glow = rgb(0xe8dcae);
    theme.ink = rgb(0xf6ecdf);
    theme.softInk = rgb(0xd8cbbb);
    theme.breath = rgb(0x5cb5a8);
    theme.breathInk = rgb(0xb5e9e0);
    theme.disc = rgb(0x2c423e);
    theme.track = rgb(0x51463c);
    theme.panel = rgb(0x382f29);
    theme.veil = rgb(0x1d1a1e, 0.72f);
    return theme;
}

// As far apart as a screen can show: light on black, lines where surfaces meet.
Theme highContrast()
{
    Theme theme;
    theme.floor = rgb(0x000000);
    theme.horizon = rgb(0x000000);
    theme.zenith = rgb(0x000000);
    theme.mat = rgb(0x2b2b2b);
    theme.matEdge = rgb(0xffffff);
    theme.wall = rgb(0x1c1c1c);
    theme.baseboard = rgb(0x9a9a9a);
    theme.block = rgb(0xb08050);
    theme.cloth = rgb(0x9a86b4);
    theme.trunk = rgb(0xffffff);
    theme.left = rgb(0x4f9dff);
    theme.right = rgb(0xffb000);
    theme.rounding = rgb(0x8f45d0);
    theme.neutral = rgb(0xfffdf2);
    theme.hollowing = rgb(0x2cb898);
    theme.turning = rgb(0xffd21f);
    theme.rim = rgb(0x000000);
    theme.glow = rgb(0x8c8c8c);
    theme.ink = rgb(0xffffff);
    theme.softInk = rgb(0xf0f0f0);
    theme.breath = rgb(0x00d8c0);
    theme.breathInk = rgb(0x7ffff0);
    theme.disc = rgb(0x003c36);
    theme.track = rgb(0x4c4c4c);
    theme.panel = rgb(0x101010);
    theme.veil = rgb(0x000000, 0.8f);
    return theme;
}

} // namespace

Theme themeOf(ThemeName name)
{
    switch (name) {
    case ThemeName::day:
        break;
    case ThemeName::evening:
        return calmEvening();
    case ThemeName::highContrast:
        return highContrast();
    }
    return calmDay();
}

Theme calmDay()
{
    Theme theme;
    theme.floor = rgb(0xebe3d6);
    theme.horizon = rgb(0xf5f1e9);
    theme.zenith = rgb(0xe2ebec);
    theme.mat = rgb(0xaac2b6);
    theme.matEdge = rgb(0x93aea1);
    theme.wall = rgb(0xd9e1e1);
    theme.baseboard = rgb(0xb9c5c5);
    theme.block = rgb(0xc9a27c);
    theme.cloth = rgb(0xb7a9c9);
    theme.trunk = rgb(0xf6dcc0);
    theme.left = rgb(0x84b1e2);
    theme.right = rgb(0xf2ab6e);
    theme.rounding = rgb(0x6a2c91);
    theme.neutral = rgb(0xfffdf2);
    theme.hollowing = rgb(0x1fa187);
    theme.turning = rgb(0xffc400);
    theme.rim = rgb(0x1f2a30);
    theme.glow = rgb(0xffe08a);
    theme.ink = rgb(0x1f2a30);
    theme.softInk = rgb(0x3d464c);
    theme.breath = rgb(0x2f8f86);
    theme.breathInk = rgb(0x0f4f4a);
    theme.disc = rgb(0xcbe8e2);
    theme.track = rgb(0xd3cdc1);
    theme.panel = rgb(0xfbf9f4);
    theme.veil = rgb(0xede6da, 0.72f);
    return theme;
}

} // namespace vinyasa
