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

} // namespace

Theme calmDay()
{
    Theme theme;
    theme.floor = rgb(0xebe3d6);
    theme.horizon = rgb(0xf5f1e9);
    theme.zenith = rgb(0xe2ebec);
    theme.mat = rgb(0xaac2b6);
    theme.matEdge = rgb(0x93aea1);
    theme.wall = rgb(0xdfe4e1);
    theme.wallLine = rgb(0xb9c2bf);
    theme.block = rgb(0xc9a27c);
    theme.cloth = rgb(0xb7a9c9);
    theme.trunk = rgb(0xf6dcc0);
    theme.left = rgb(0x84b1e2);
    theme.right = rgb(0xf2ab6e);
    theme.ink = rgb(0x1f2a30);
    theme.softInk = rgb(0x414a50);
    theme.breath = rgb(0x2f8f86);
    theme.breathInk = rgb(0x0f4f4a);
    theme.disc = rgb(0xcbe8e2);
    theme.track = rgb(0xd3cdc1);
    theme.panel = rgb(0xfbf9f4);
    theme.veil = rgb(0xede6da, 0.72f);
    return theme;
}

} // namespace vinyasa
