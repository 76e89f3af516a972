// SPDX-License-Identifier: MIT
#pragma once

#include "render/frame_block.h"
#include "render/instanced_strips.h"
#include "render/programs.h"
#include "render/text_cache.h"

#include <optional>
#include <span>
#include <vector>

namespace vinyasa {

// The attributes of shaders/box.vert and shaders/ring.vert.
struct ShapeInstance {
    Vec4 place, form, color;
};

[[nodiscard]] ShapeInstance shapeOf(const Box& box);
[[nodiscard]] ShapeInstance shapeOf(const Ring& ring); // its turns are over 0

// Draws overlay items one over the other: boxes that follow each other in one call, rings too, each text in one.
class Overlay {
public:
    explicit Overlay(TextSource text);
    void draw(std::span<const OverlayItem> items, const Programs& programs);

private:
    // The attributes of shaders/text.vert.
    struct TextInstance {
        Vec4 place, color;
    };

    void add(const ShapeInstance& shape, const GlProgram& program);
    void drawShapes();
    void drawText(const Text& text, const Programs& programs);

    TextCache texts_;
    std::vector<ShapeInstance> shapes_; // the run that is being gathered
    GLuint shapesProgram_ = 0;          // and what draws it
    InstancedStrips<ShapeInstance> shapeQuads_;
    InstancedStrips<TextInstance> textQuads_;
};

} // namespace vinyasa
