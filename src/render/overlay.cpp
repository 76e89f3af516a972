// SPDX-License-Identifier: MIT
#include "render/overlay.h"

#include <array>
#include <cmath>

namespace vinyasa {
namespace {

// Two screens of a rich overlay. More is never wrong, only slower.
constexpr std::size_t linesKept = 128;

} // namespace

Overlay::Overlay(TextSource text) : texts_{std::move(text), linesKept} {}

std::vector<OverlayPiece> Overlay::piecesOf(std::span<const OverlayItem> items, const View& view)
{
    std::vector<OverlayPiece> pieces;
    pieces.reserve(items.size());
    for (const OverlayItem& item : items) {
        if (const auto* box = std::get_if<Box>(&item)) {
            pieces.push_back(pieceOf(*box, view));
        } else if (const auto* text = std::get_if<Text>(&item)) {
            pieces.push_back(textPiece(*text, view));
        } else {
            pieces.push_back(pieceOf(std::get<Ring>(item), view));
        }
    }
    return pieces;
}

// Whole pixels, so that the letters stay as sharp as they were made.
OverlayPiece Overlay::textPiece(const Text& text, const View& view)
{
    const TextCache::Line& line = texts_.line(text.words, text.style);
    const Vec2 topLeft{std::round(text.at.x), std::round(text.at.y) - static_cast<float>(line.ascent)};
    return pieceOf(text, topLeft, {static_cast<float>(line.width), static_cast<float>(line.height)}, view);
}

void Overlay::draw(std::span<const OverlayPiece> pieces, const PixelArea& area, const Programs& programs)
{
    for (const OverlayPiece& piece : pieces) {
        if (!overlap(piece.area, area)) {
            continue;
        }
        if (piece.kind == PieceKind::text) {
            drawText(piece, programs);
        } else {
            add(piece.shape, piece.kind == PieceKind::box ? programs.box : programs.ring);
        }
    }
    drawShapes();
}

void Overlay::add(const ShapeInstance& shape, const GlProgram& program)
{
    if (program.name() != shapesProgram_) {
        drawShapes();
    }
    shapesProgram_ = program.name();
    shapes_.push_back(shape);
}

void Overlay::drawShapes()
{
    if (shapes_.empty()) {
        return;
    }
    glUseProgram(shapesProgram_);
    shapeQuads_.draw(shapes_);
    shapes_.clear();
}

void Overlay::drawText(const OverlayPiece& text, const Programs& programs)
{
    const TextCache::Line& line = texts_.line(text.words, text.style);
    if (line.texture.name() == 0) {
        return;
    }
    drawShapes(); // what stands before it in the list lies below it
    const std::array instance{TextInstance{text.shape.place, text.shape.color}};
    glBindTexture(GL_TEXTURE_2D, line.texture.name());
    glUseProgram(programs.text.name());
    textQuads_.draw(instance);
}

} // namespace vinyasa
