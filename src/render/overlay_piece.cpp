// SPDX-License-Identifier: MIT
#include "render/overlay_piece.h"

#include "render/frame_block.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

// Rows from the top on the screen are rows from the bottom of a picture that stands upside down.
PixelArea areaOf(const Vec2& topLeft, const Vec2& bottomRight, const View& view)
{
    return pixelsBetween(topLeft - view.halfPixels, bottomRight - view.halfPixels, view);
}

OverlayPiece pieceOf(PieceKind kind, const ShapeInstance& shape, const View& view)
{
    const Vec2 center{shape.place}, reach = Vec2{shape.place.z, shape.place.w} + 1.0f;
    return {kind, shape, {}, {}, areaOf(center - reach, center + reach, view)};
}

} // namespace

ShapeInstance shapeOf(const Box& box)
{
    const Vec2 half{0.5f * box.rect.width, 0.5f * box.rect.height};
    const float radius = std::clamp(box.cornerRadius, 0.0f, std::max(std::min(half.x, half.y), 0.0f));
    return {{box.rect.x + half.x, box.rect.y + half.y, half}, {radius, 0.0f, 0.0f, 0.0f}, toVec4(box.color)};
}

ShapeInstance shapeOf(const Ring& ring)
{
    const float reach = ring.radius + 0.5f * ring.thickness;
    const float half = 3.14159265f * std::min(ring.turns, 1.0f);
    return {{ring.center, reach, reach},
            {ring.radius, 0.5f * ring.thickness, std::sin(half), std::cos(half)},
            toVec4(ring.color)};
}

OverlayPiece pieceOf(const Box& box, const View& view)
{
    return pieceOf(PieceKind::box, shapeOf(box), view);
}

OverlayPiece pieceOf(const Ring& ring, const View& view)
{
    return ring.turns > 0.0f ? pieceOf(PieceKind::ring, shapeOf(ring), view) : OverlayPiece{};
}

OverlayPiece pieceOf(const Text& text, const Vec2& topLeft, const Vec2& size, const View& view)
{
    const ShapeInstance shape{{topLeft, size}, Vec4{0.0f}, toVec4(text.color)};
    return {PieceKind::text, shape, text.words, text.style, areaOf(topLeft, topLeft + size, view)};
}

} // namespace vinyasa
