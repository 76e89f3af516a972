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

// A rectangle of the page, where it stands on the drawable.
Vec4 onDrawable(const Vec2& center, const Vec2& half, const View& view)
{
    const Vec2 size = 2.0f * view.halfPixels;
    const Vec2 across{half.y, half.x};
    switch (view.quarterTurns & 3) {
    case 1:
        return {size.x - center.y, center.x, across.x, across.y};
    case 2:
        return {size.x - center.x, size.y - center.y, half.x, half.y};
    case 3:
        return {center.y, size.y - center.x, across.x, across.y};
    default:
        return {center, half};
    }
}

OverlayPiece pieceOf(PieceKind kind, ShapeInstance shape, const View& view)
{
    shape.place = onDrawable({shape.place.x, shape.place.y}, {shape.place.z, shape.place.w}, view);
    const Vec2 center{shape.place}, reach = Vec2{shape.place.z, shape.place.w} + 1.0f;
    return {kind, shape, {}, {}, areaOf(center - reach, center + reach, view)};
}

} // namespace

ShapeInstance shapeOf(const Box& box)
{
    const Vec2 half{0.5f * box.rect.width, 0.5f * box.rect.height};
    const float radius = std::clamp(box.cornerRadius, 0.0f, std::max(std::min(half.x, half.y), 0.0f));
    constexpr float softEdge = 1.0f;
    return {{box.rect.x + half.x, box.rect.y + half.y, half}, {radius, 0.5f * softEdge, 0.0f, 0.0f}, toVec4(box.color)};
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
    const Vec4 place = onDrawable(topLeft + 0.5f * size, 0.5f * size, view);
    const Vec2 half{place.z, place.w}, from = Vec2{place} - half;
    const ShapeInstance shape{place, Vec4{0.0f}, toVec4(text.color)};
    return {PieceKind::text, shape, text.words, text.style, areaOf(from, from + 2.0f * half, view)};
}

} // namespace vinyasa
