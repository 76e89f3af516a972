// SPDX-License-Identifier: MIT
#pragma once

#include "render/instanced_strips.h"
#include "render/overlay_piece.h"
#include "render/program.h"
#include "render/text_cache.h"

#include <span>
#include <vector>

namespace vinyasa {

// Draws overlay items one over the other: boxes that follow each other in one call, rings too, each text in one. With
// one program for all of them: each takes a third of a megabyte and two milliseconds of the start.
class Overlay {
public:
    // program: of shaders/overlay.vert.
    Overlay(TextSource text, const GlProgram& program);

    // One for each item, in their order.
    [[nodiscard]] std::vector<OverlayPiece> piecesOf(std::span<const OverlayItem> items, const View& view);

    // Those that touch the area.
    void draw(std::span<const OverlayPiece> pieces, const PixelArea& area);

private:
    [[nodiscard]] OverlayPiece textPiece(const Text& text, const View& view);
    void add(const OverlayPiece& piece);
    void drawShapes();
    void drawText(const OverlayPiece& text);

    TextCache texts_;
    GLuint program_;
    GLint kind_;
    PieceKind shapesKind_ = PieceKind::nothing; // of the run that is being gathered
    std::vector<ShapeInstance> shapes_;         // and the run
    InstancedStrips<ShapeInstance> strips_;
};

} // namespace vinyasa
