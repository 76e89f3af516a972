// SPDX-License-Identifier: MIT
#pragma once

#include "scene/draw_list.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vinyasa {

// The colours of a picture. Inks stand on floor, horizon, zenith, wall, panel and disc with a contrast of at least 7:1,
// and `ink` on the mat too.
struct Theme {
    Color floor, horizon, zenith;
    Color mat, matEdge;
    Color wall, baseboard;                       // which ends the wall above the floor
    Color block, cloth;                          // props: cork or foam; blankets and bolsters
    Color trunk, left, right;                    // limbs by side: apart for colour-blind eyes too
    Color rounding, neutral, hollowing, turning; // of a vertebra: apart for colour-blind eyes, and by lightness
    Color rim;                                   // around each of them
    Color glow;                                  // on the floor where the body presses
    Color ink, softInk;                          // what is read first, and what may wait
    Color breath, breathInk;                     // the one accent: as a surface, and dark enough to read
    Color disc, track;                           // the breath ring's inside; what a ring or a bar has yet to fill
    Color panel, veil;                           // the key sheet, and what it draws over the picture behind it
};

enum class ThemeName : std::uint8_t { day, evening, highContrast };

// By ThemeName; what the command line calls them.
inline constexpr std::array<std::string_view, 3> themeNames{"day", "evening", "high-contrast"};

[[nodiscard]] Theme themeOf(ThemeName name);

// Morning light on warm paper: the day.
[[nodiscard]] Theme calmDay();

// Of the bands on wrists and ankles: darker than the limb.
[[nodiscard]] inline Color bandColor(const Color& limb)
{
    constexpr float dark = 0.45f;
    return {dark * limb.r, dark * limb.g, dark * limb.b, limb.a};
}

[[nodiscard]] inline Color withAlpha(Color color, float alpha)
{
    color.a = alpha;
    return color;
}

} // namespace vinyasa
