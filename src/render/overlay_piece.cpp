// SPDX-License-Identifier: MIT
#include "render/overlay_piece.h"

#include "render/frame_block.h"

#include <glm/common.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

// Rows from the top on the screen are rows from the bottom of a picture that stands upside down.
PixelArea areaOf(const Vec2& topLeft, const Vec2& bottomRight, const View& view)
{
    return pixelsBetween(topLeft - view.halfPixels, bottomRight - view.halfPixels, view);
}

// By quarter turns clockwise; y down.
Vec2 quarterTurned(const Vec2& way, int quarterTurns)
{
    switch (quarterTurns & 3) {
    case 1:
        return {-way.y, way.x};
    case 2:
        return -way;
    case 3:
        return {way.y, -way.x};
    default:
        return way;
    }
}

// A rectangle of the page, where it stands on the drawable.
Vec4 onDrawable(const Vec2& center, const Vec2& half, const View& view)
{
    const auto laid = [&](const Vec2& size) { return view.quarterTurns % 2 == 0 ? size : Vec2{size.y, size.x}; };
    return {view.halfPixels + quarterTurned(center - laid(view.halfPixels), view.quarterTurns), laid(half)};
}

constexpr float fullTurn = 6.28318531f;
constexpr float beyondHalf = -1e-7f; // as the sine of an angle: it is half a turn or more

// So many turns clockwise from the top, y up.
Vec2 directionAt(float turns)
{
    return {std::sin(fullTurn * turns), std::cos(fullTurn * turns)};
}

float turnsOf(const ShapeInstance& ring)
{
    const float turns = std::atan2(ring.form.z, ring.form.w) / fullTurn;
    return ring.form.z < 0.0f ? turns + 1.0f : turns;
}

// The stretch of a ring from one number of turns to another, with room for a round end.
PixelArea stretchOf(const ShapeInstance& ring, float from, float to, const View& view)
{
    constexpr int steps = 16;
    const float reach = ring.form.y + 2.0f;
    Vec2 least{1e6f}, most{-1e6f};
    for (int i = 0; i <= steps; ++i) {
        const float turns = glm::mix(from, to, static_cast<float>(i) / static_cast<float>(steps));
        const Vec2 up = directionAt(turns),
                   point = Vec2{ring.place} + ring.form.x * quarterTurned({up.x, -up.y}, view.quarterTurns);
        least = glm::min(least, point);
        most = glm::max(most, point);
    }
    const Vec2 sagging{0.02f * std::abs(to - from) * ring.form.x}; // of the chords between those points
    return areaOf(least - reach - sagging, most + reach + sagging, view);
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
    const Vec2 end = ring.turns < 1.0f ? directionAt(ring.turns) : Vec2{beyondHalf, 1.0f};
    const bool overHalf = ring.turns > 0.5f;
    return {{ring.center, reach, reach},
            {ring.radius, 0.5f * ring.thickness, overHalf ? std::min(end.x, beyondHalf) : std::max(end.x, 0.0f), end.y},
            toVec4(ring.color)};
}

PixelArea changedPixels(const OverlayPiece& a, const OverlayPiece& b, const View& view)
{
    const auto sameRing = [](const ShapeInstance& one, const ShapeInstance& other) {
        return one.place == other.place && Vec2{one.form} == Vec2{other.form} && one.color == other.color;
    };
    if (a == b) {
        return {};
    }
    if (a.kind == PieceKind::ring && b.kind == PieceKind::ring && sameRing(a.shape, b.shape)) {
        return stretchOf(a.shape, turnsOf(a.shape), turnsOf(b.shape), view);
    }
    return joined(a.area, b.area);
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
