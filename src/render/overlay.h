// SPDX-License-Identifier: MIT
#pragma once

#include "render/instanced_strips.h"
#include "render/overlay_piece.h"
#include "render/programs.h"
#include "render/text_cache.h"

#include <span>
#include <vector>

namespace vinyasa {

// Draws overlay items one over the other: boxes that follow each other in one call, rings too, each text in one.
class Overlay {
public:
    explicit Overlay(TextSource text);

    // One for each item, in their order.
    [[nodiscard]] std::vector<OverlayPiece> piecesOf(std::span<const OverlayItem> items, const View& view);

    // Those that touch the area.
    void draw(std::span<const OverlayPiece> pieces, const PixelArea& area, const Programs& programs);

private:
    // The attributes of shaders/text.vert.
    struct TextInstance {
        Vec4 place, color;
    };

    [[nodiscard]] OverlayPiece textPiece(const Text& text, const View& view);
    void add(const ShapeInstance& shape, const GlProgram& program);
    void drawShapes();
    void drawText(const OverlayPiece& text, const Programs& programs);

    TextCache texts_;
    std::vector<ShapeInstance> shapes_; // the run that is being gathered
    GLuint shapesProgram_ = 0;          // and what draws it
    InstancedStrips<ShapeInstance> shapeQuads_;
    InstancedStrips<TextInstance> textQuads_;
};

} // namespace vinyasa
