// SPDX-License-Identifier: MIT
#include "render/overlay.h"

#include <array>
#include <cmath>

namespace vinyasa {
namespace {

// Two screens of a rich overlay. More is never wrong, only slower.
constexpr std::size_t linesKept = 128;

constexpr int ribbonVertices = 2 * (32 + 1); // of a ring, as in shaders/overlay.vert

} // namespace

Overlay::Overlay(TextSource text, const GlProgram& program)
    : texts_{std::move(text), linesKept}, program_{program.name()}, kind_{glGetUniformLocation(program_, "kind")}
{
}

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

void Overlay::draw(std::span<const OverlayPiece> pieces, const PixelArea& area)
{
    glUseProgram(program_);
    for (const OverlayPiece& piece : pieces) {
        if (!overlap(piece.area, area)) {
            continue;
        }
        if (piece.kind == PieceKind::text) {
            drawText(piece);
        } else {
            add(piece);
        }
    }
    drawShapes();
}

void Overlay::add(const OverlayPiece& piece)
{
    if (piece.kind != shapesKind_) {
        drawShapes();
    }
    shapesKind_ = piece.kind;
    shapes_.push_back(piece.shape);
}

void Overlay::drawShapes()
{
    if (shapes_.empty()) {
        return;
    }
    glUniform1i(kind_, static_cast<GLint>(shapesKind_));
    strips_.draw(shapes_, shapesKind_ == PieceKind::ring ? ribbonVertices : 4);
    shapes_.clear();
}

void Overlay::drawText(const OverlayPiece& text)
{
    const TextCache::Line& line = texts_.line(text.words, text.style);
    if (line.texture.name() == 0) {
        return;
    }
    drawShapes(); // what stands before it in the list lies below it
    glBindTexture(GL_TEXTURE_2D, line.texture.name());
    glUniform1i(kind_, static_cast<GLint>(PieceKind::text));
    strips_.draw(std::array{text.shape});
}

} // namespace vinyasa
