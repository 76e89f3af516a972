// SPDX-License-Identifier: MIT
// What a renderer draws, and in which order.
#include "render/renderer.h"

namespace vinyasa {
namespace {

std::vector<bool> overlapping(const std::vector<PixelArea>& areas, const PixelArea& area)
{
    std::vector<bool> found;
    found.reserve(areas.size());
    for (const PixelArea& one : areas) {
        found.push_back(overlap(one, area));
    }
    return found;
}

// Few, each with a colour of its edge.
template <typename Instance>
void drawEach(const InstancedStrips<Instance>& strips, const std::vector<Instance>& instances, const GlProgram& program)
{
    if (instances.empty() || program.name() == 0) {
        return;
    }
    glUseProgram(program.name());
    const GLint edge = glGetUniformLocation(program.name(), "edge");
    for (const Instance& instance : instances) {
        glUniform4fv(edge, 1, &instance.edge.x);
        strips.draw(std::span{&instance, 1});
    }
}

} // namespace

// Shaders hand out colours multiplied by their alpha. Leaves blending on.
void Renderer::drawBackdrop(const Sketch& sketch) const
{
    glUseProgram(programs_.backdrop.name());
    glBindVertexArray(noAttributes_.name());
    constexpr int cells = 12; // across and down, as in shaders/backdrop.vert
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 2 * (cells + 1), cells);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    drawEach(mats_, sketch.mats, programs_.mat);
}

void Renderer::drawStill(const Sketch& sketch, const PixelArea& area) const
{
    glEnable(GL_SCISSOR_TEST);
    scissor(area);
    drawBackdrop(sketch);
    if (hasStillGhost(sketch)) {
        drawGhost();
    }
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
}

void Renderer::drawGhost() const
{
    if (ghost_ && ghost_->layer && layer_.isMade()) {
        ghost_->layer->draw(layer_.program(), ghost_->parts);
    }
}

void Renderer::drawMoving(const Sketch& sketch, const PixelArea& area)
{
    glEnable(GL_SCISSOR_TEST);
    scissor(area);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    const bool hasDepth = kept_.has_value(); // else a framebuffer may have none
    if (!hasDepth) {
        drawBehindSolids(sketch, area);
    }
    const PixelArea solid = fillSolids(sketch, area);
    if (hasDepth) {
        scissor(area);
        drawBehindSolids(sketch, area);
    }
    drawEdges(sketch, solid);
    glDisable(GL_DEPTH_TEST);
    scissor(area);
    overlay_.draw(sketch.overlay, area);
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
}

// What of it lies behind what solids have filled is spared: half of a limb's own shade.
void Renderer::drawBehindSolids(const Sketch& sketch, const PixelArea& area)
{
    const TouchedAreas& touched = sketch.touched;
    if (overlap(area, joined(touched.shades, touched.marks)) || overlap(area, touched.shadow) ||
        overlap(area, touched.walls)) {
        drawFloor(sketch);
    }
    if (!hasStillGhost(sketch) && overlap(area, touched.ghost)) {
        drawGhost();
    }
}

void Renderer::drawFloor(const Sketch& sketch)
{
    shadow_.load(sketch.shadow);
    drawShadow(sketch.shadow.floor);
    glUseProgram(programs_.shade.name());
    shades_.draw(sketch.shades);
    drawEach(walls_, sketch.walls, wall_.program());
    drawShadow(sketch.shadow.walls);
    glUseProgram(programs_.shade.name());
    marks_.draw(sketch.marks);
}

void Renderer::drawShadow(const std::vector<SheetInstance>& sheets) const
{
    glUseProgram(programs_.shadow.name());
    shadow_.draw(sheets);
}

// What solids fill goes first, all of it, then what is behind them, and the soft edges over it: so an edge never lies
// over a gap that something behind it was yet to fill. The depth is cleared everywhere: for a part of it Mesa draws a
// rectangle, with shaders that it compiles for that alone. Returns where there may be anything solid. Leaves the depth
// test on where there may be, and blending on.
PixelArea Renderer::fillSolids(const Sketch& sketch, const PixelArea& area)
{
    const TouchedAreas& touched = sketch.touched;
    const PixelArea anything = joined(joined(touched.cuboids, touched.cones), touched.skin);
    if (!overlap(area, anything)) {
        return {};
    }
    const PixelArea needed = common(area, anything);
    scissor(needed);
    skin_.load(sketch.skin, sketch.view.eye, overlapping(touched.skinPatches, needed));
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LEQUAL);
    glDepthMask(GL_TRUE);
    glDisable(GL_SCISSOR_TEST);
    glClear(GL_DEPTH_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);
    glDisable(GL_BLEND);
    drawSolids(sketch, false);
    drawSkin(sketch.skin, skin_, sketch.view, false);
    glDepthMask(GL_FALSE);
    glEnable(GL_BLEND);
    return needed;
}

void Renderer::drawEdges(const Sketch& sketch, const PixelArea& area)
{
    if (area.width == 0 || area.height == 0) {
        return;
    }
    scissor(area);
    // A solid that fades lets what is behind it through, the body's edge too: that goes first. A body that lets light
    // through lies over the edges of the bones in it.
    const bool skinFirst = sketch.skin.opacity >= 1.0f;
    if (skinFirst) {
        drawSkin(sketch.skin, skin_, sketch.view, true);
    }
    drawSolids(sketch, true);
    if (!skinFirst) {
        drawSkin(sketch.skin, skin_, sketch.view, true);
    }
}

// A skin that lets light through is drawn over all that is in it: only what of it is nearest to the eye.
void Renderer::drawSkin(const SkinMesh& skin, const SkinBuffer& buffer, const View& view, bool edges) const
{
    const bool solid = skin.opacity >= 1.0f;
    if (skin.vertices.empty() || (!solid && !edges)) {
        return;
    }
    if (!solid) {
        glDepthMask(GL_TRUE);
        glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
        drawSurface(skin, buffer, view);
        glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
        glDepthMask(GL_FALSE);
    }
    if (!solid || !edges) {
        drawSurface(skin, buffer, view);
    }
    if (edges) {
        drawOutline(skin, buffer);
    }
}

void Renderer::drawSurface(const SkinMesh& skin, const SkinBuffer& buffer, const View& view) const
{
    glUseProgram(programs_.skin.name());
    glUniform2f(skinPaint_, skin.opacity, skin.line);
    glEnable(GL_CULL_FACE);
    glFrontFace(isMirrored(view) ? GL_CW : GL_CCW);
    buffer.drawSurface();
    glDisable(GL_CULL_FACE);
}

void Renderer::drawOutline(const SkinMesh& skin, const SkinBuffer& buffer) const
{
    glUseProgram(programs_.skin.name());
    glUniform2f(skinPaint_, skin.lineOpacity, skin.line);
    buffer.drawOutline();
}

void Renderer::drawSolids(const Sketch& sketch, bool edges) const
{
    if (!sketch.cuboids.empty() && cuboid_.isMade()) {
        const GLuint program = cuboid_.program().name();
        glUseProgram(program);
        glUniform1i(glGetUniformLocation(program, "edges"), edges ? 1 : 0);
        cuboids_.draw(sketch.cuboids);
    }
    glUseProgram(programs_.cone.name());
    glUniform1i(coneEdges_, edges ? 1 : 0);
    cones_.draw(sketch.cones, edges ? outlineVertices : 4);
}

} // namespace vinyasa
