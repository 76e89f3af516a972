// SPDX-License-Identifier: MIT
#pragma once

#include "render/view.h"

#include <cstdint>
#include <string>

namespace vinyasa {

// The attributes of shaders/overlay.vert.
struct ShapeInstance {
    Vec4 place, form, color;
    bool operator==(const ShapeInstance&) const = default;
};

[[nodiscard]] ShapeInstance shapeOf(const Box& box);
[[nodiscard]] ShapeInstance shapeOf(const Ring& ring); // its turns are over 0

enum class PieceKind : std::uint8_t { nothing, box, ring, text }; // as in shaders/overlay.vert

// One item of an overlay, ready to be drawn.
struct OverlayPiece {
    PieceKind kind = PieceKind::nothing;
    ShapeInstance shape;
    std::string words; // of a text
    TextStyle style;
    PixelArea area; // what it may touch where the picture stands upside down
    bool operator==(const OverlayPiece&) const = default;
};

// The pixels in which pictures of the two may differ. Of rings of which one only reaches farther it is what lies
// between their ends.
[[nodiscard]] PixelArea changedPixels(const OverlayPiece& a, const OverlayPiece& b, const View& view);

[[nodiscard]] OverlayPiece pieceOf(const Box& box, const View& view);
[[nodiscard]] OverlayPiece pieceOf(const Ring& ring, const View& view);

// topLeft and size: of the rasterised words, whole pixels.
[[nodiscard]] OverlayPiece pieceOf(const Text& text, const Vec2& topLeft, const Vec2& size, const View& view);

} // namespace vinyasa
