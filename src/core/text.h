// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace vinyasa {

enum class TextWeight : std::uint8_t { regular, bold };

// How a line of text is set. pixels: the em size on the drawable, already scaled.
struct TextStyle {
    float pixels = 16.0f;
    TextWeight weight = TextWeight::regular;
    bool operator==(const TextStyle&) const = default;
};

// The room a line of text takes, in pixels.
struct TextExtent {
    float width = 0.0f;
    float ascent = 0.0f;  // above the baseline
    float descent = 0.0f; // below it, positive
};

} // namespace vinyasa
