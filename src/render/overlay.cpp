// SPDX-License-Identifier: MIT
#include "render/overlay.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

// Two screens of a rich overlay. More is never wrong, only slower.
constexpr std::size_t linesKept = 128;

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

Overlay::Overlay(TextSource text) : texts_{std::move(text), linesKept} {}

void Overlay::draw(std::span<const OverlayItem> items, const Programs& programs)
{
    for (const OverlayItem& item : items) {
        if (const auto* box = std::get_if<Box>(&item)) {
            add(shapeOf(*box), programs.box);
        } else if (const auto* text = std::get_if<Text>(&item)) {
            drawText(*text, programs);
        } else if (const auto& ring = std::get<Ring>(item); ring.turns > 0.0f) {
            add(shapeOf(ring), programs.ring);
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

// Whole pixels, so that the letters stay as sharp as they were made.
void Overlay::drawText(const Text& text, const Programs& programs)
{
    const TextCache::Line& line = texts_.line(text.words, text.style);
    if (line.texture.name() == 0) {
        return;
    }
    drawShapes(); // what stands before it in the list lies below it
    const std::array instance{
        TextInstance{{std::round(text.at.x), std::round(text.at.y) - static_cast<float>(line.ascent),
                      static_cast<float>(line.width), static_cast<float>(line.height)},
                     toVec4(text.color)}};
    glBindTexture(GL_TEXTURE_2D, line.texture.name());
    glUseProgram(programs.text.name());
    textQuads_.draw(instance);
}

} // namespace vinyasa
