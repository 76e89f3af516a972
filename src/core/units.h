// SPDX-License-Identifier: MIT
// Units with a type. Inside the program: metres, radians, seconds, breaths. Degrees live in files and on screen only.
#pragma once

#include <compare>

namespace vinyasa {

struct Radians {
    float value = 0.0f;
    auto operator<=>(const Radians&) const = default;
};

inline constexpr float pi = 3.14159265358979f;

[[nodiscard]] constexpr Radians fromDegrees(float degrees)
{
    return {degrees * (pi / 180.0f)};
}

[[nodiscard]] constexpr float toDegrees(Radians angle)
{
    return angle.value * (180.0f / pi);
}

// Wall-clock time. Double, so that a week of practice still resolves a microsecond.
struct Seconds {
    double value = 0.0;
    auto operator<=>(const Seconds&) const = default;
};

[[nodiscard]] constexpr Seconds operator+(Seconds a, Seconds b)
{
    return {a.value + b.value};
}

[[nodiscard]] constexpr Seconds operator-(Seconds a, Seconds b)
{
    return {a.value - b.value};
}

// A place in a practice, or a length of it, counted in breaths: the unit of time of a score. Whole numbers are the ends
// of exhales (empty lungs), halves are the tops of inhales (full lungs), whatever the pace.
struct Beat {
    double value = 0.0;
    auto operator<=>(const Beat&) const = default;
};

[[nodiscard]] constexpr Beat operator+(Beat a, Beat b)
{
    return {a.value + b.value};
}

[[nodiscard]] constexpr Beat operator-(Beat a, Beat b)
{
    return {a.value - b.value};
}

} // namespace vinyasa
