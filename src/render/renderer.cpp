// SPDX-License-Identifier: MIT
#include "render/renderer.h"

#include "render/version.h"

#include <cstring>

namespace vinyasa {
namespace {

GLuint boundFramebuffer()
{
    GLint name = 0;
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &name);
    return static_cast<GLuint>(name);
}

std::vector<bool> overlapping(const std::vector<PixelArea>& areas, const PixelArea& area)
{
    std::vector<bool> found;
    for (const PixelArea& one : areas) {
        found.push_back(overlap(one, area));
    }
    return found;
}

// To the last bit, which is quicker than number by number.
bool same(const std::vector<SkinPoint>& a, const std::vector<SkinPoint>& b)
{
    const std::size_t bytes = a.size() * sizeof(SkinPoint);
    // NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): other bits are drawn anew, that is all
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), bytes) == 0;
}

bool same(const Skin& a, const Skin& b)
{
    return a.patches == b.patches && a.opacity == b.opacity && a.line == b.line && a.lineOpacity == b.lineOpacity &&
           same(a.points, b.points);
}

} // namespace

std::variant<Renderer, Failure> Renderer::make(const std::filesystem::path& shaders, TextSource text)
{
    if (const auto tooOld = glVersionFailure()) {
        return *tooOld;
    }
    auto programs = loadPrograms(shaders);
    if (const auto* failure = std::get_if<Failure>(&programs)) {
        return *failure;
    }
    Renderer renderer{std::move(std::get<Programs>(programs)), std::move(text)};
    if (glGetError() == GL_OUT_OF_MEMORY) {
        return Failure{ExitCode::noOpenGl, Message{"The graphics driver is out of memory."},
                       Message{"Close other programs that draw, or draw in software: LIBGL_ALWAYS_SOFTWARE=1."}};
    }
    return renderer;
}

Renderer::Renderer(Programs programs, TextSource text)
    : programs_{std::move(programs)}, frame_{generated<GlBuffer>(glGenBuffers)}, noAttributes_{generated<GlVertexArray>(
                                                                                     glGenVertexArrays)},
      cuboidEdges_{glGetUniformLocation(programs_.cuboid.name(), "edges")}, coneEdges_{glGetUniformLocation(
                                                                                programs_.cone.name(), "edges")},
      skinPaint_{glGetUniformLocation(programs_.skin.name(), "paint")}, overlay_{std::move(text)}
{
}

// Before anything else is drawn: it binds a framebuffer of its own. Without memory for it there is no ghost.
void Renderer::prepareGhost(const std::optional<Skin>& ghost, Sketch& sketch)
{
    if (!ghost || ghost->points.empty()) {
        ghost_.reset();
        return;
    }
    if (!ghost_ || !(ghost_->frame == sketch.frame) || !same(ghost_->skin, *ghost)) {
        ghost_.reset(); // before the next one takes memory
        ghost_ = drawnGhost(*ghost, sketch);
    }
    sketch.ghost = ghost_->number;
    sketch.touched.ghost = ghost_->touched;
}

Renderer::DrawnGhost Renderer::drawnGhost(const Skin& ghost, const Sketch& sketch)
{
    const SkinMesh mesh = skinMesh(ghost);
    const PixelArea touched = touchedPixels(mesh, sketch.view), whole = wholeOf(sketch.view);
    auto layer = Layer::begin(touched, whole);
    if (layer) {
        SkinBuffer buffer;
        buffer.load(mesh, sketch.view.eye, std::vector<bool>(mesh.patches.size(), true));
        glEnable(GL_BLEND);
        glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        glEnable(GL_DEPTH_TEST);
        glDepthFunc(GL_LEQUAL);
        drawSkin(mesh, buffer, sketch.view, true);
        glDisable(GL_DEPTH_TEST);
        glDisable(GL_BLEND);
        layer->end(whole);
    }
    return {++ghosts_, ghost, sketch.frame, touched, std::move(layer), partsTouched(mesh, touched, sketch.view)};
}

// Where there is no memory for a canvas the framebuffer is drawn into as it is, all of it.
std::vector<PixelArea> Renderer::draw(const DrawList& list, bool kept)
{
    if (list.width <= 0 || list.height <= 0) {
        return {};
    }
    const GLuint framebuffer = boundFramebuffer();
    const bool onCanvas = makeCanvas(list.width, list.height);
    Sketch now = sketch(list, onCanvas);
    begin(now);
    prepareGhost(list.ghost, now);
    if (onCanvas) {
        const PixelArea whole = wholeOf(now.view);
        const std::vector<PixelArea> changed = drawOnCanvas(std::move(now));
        const bool enough = kept && kept_->shownIn == framebuffer;
        kept_->shownIn = framebuffer;
        return kept_->canvas.show(framebuffer, enough ? changed : std::vector<PixelArea>{whole});
    }
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    drawStill(now, wholeOf(now.view));
    drawMoving(now, wholeOf(now.view));
    return {wholeOf(now.view)};
}

void Renderer::releaseCompiler() const
{
    releaseShaderCompiler();
}

Sketch Renderer::sketch(const DrawList& list, bool upsideDown)
{
    Sketch sketch = sketchOf(list, upsideDown);
    sketch.overlay = overlay_.piecesOf(list.overlay, sketch.view);
    return sketch;
}

bool Renderer::makeCanvas(int width, int height)
{
    if (kept_ && kept_->canvas.fits(width, height)) {
        return true;
    }
    kept_.reset(); // before the next one takes memory
    if (auto canvas = Canvas::make(width, height)) {
        kept_ = Kept{std::move(*canvas), std::nullopt};
    }
    return kept_.has_value();
}

void Renderer::begin(const Sketch& sketch) const
{
    glBindBufferBase(GL_UNIFORM_BUFFER, 0, frame_.name());
    glBufferData(GL_UNIFORM_BUFFER, sizeof sketch.frame, &sketch.frame, GL_STREAM_DRAW);
    const PixelArea whole = wholeOf(sketch.view);
    glViewport(0, 0, whole.width, whole.height);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_BLEND);
}

// All that is restored goes before all that is drawn: a copy waits until what was drawn before it is done.
std::vector<PixelArea> Renderer::drawOnCanvas(Sketch now)
{
    const PixelArea whole = wholeOf(now.view), still = kept_->sketch ? changedStill(*kept_->sketch, now) : whole;
    if (still.width > 0) {
        kept_->canvas.bindStill();
        drawStill(now, still);
    }
    const std::vector<PixelArea> areas =
        still == whole ? std::vector<PixelArea>{whole} : difference(*kept_->sketch, now);
    for (const PixelArea& area : areas) {
        kept_->canvas.restore(area);
    }
    kept_->canvas.bindPicture();
    for (const PixelArea& area : areas) {
        drawMoving(now, area);
    }
    kept_->sketch = std::move(now);
    return areas;
}

// Shaders hand out colours multiplied by their alpha.
void Renderer::drawStill(const Sketch& sketch, const PixelArea& area) const
{
    glEnable(GL_SCISSOR_TEST);
    glScissor(area.x, area.y, area.width, area.height);
    glUseProgram(programs_.backdrop.name());
    glBindVertexArray(noAttributes_.name());
    constexpr int cells = 12; // across and down, as in shaders/backdrop.vert
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 2 * (cells + 1), cells);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glUseProgram(programs_.mat.name());
    mats_.draw(sketch.mats);
    if (hasStillGhost(sketch)) {
        drawGhost();
    }
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
}

void Renderer::drawGhost() const
{
    if (ghost_ && ghost_->layer) {
        ghost_->layer->draw(programs_.layer, ghost_->parts);
    }
}

void Renderer::drawMoving(const Sketch& sketch, const PixelArea& area)
{
    glEnable(GL_SCISSOR_TEST);
    glScissor(area.x, area.y, area.width, area.height);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    const TouchedAreas& touched = sketch.touched;
    if (overlap(area, joined(touched.shades, touched.marks)) || overlap(area, touched.shadow) ||
        overlap(area, touched.walls)) {
        drawFloor(sketch);
    }
    if (!hasStillGhost(sketch) && overlap(area, touched.ghost)) {
        drawGhost();
    }
    drawSolids(sketch, area);
    glScissor(area.x, area.y, area.width, area.height);
    overlay_.draw(sketch.overlay, area, programs_);
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
}

void Renderer::drawFloor(const Sketch& sketch)
{
    shadow_.load(sketch.shadow);
    drawShadow(sketch.shadow.floor);
    glUseProgram(programs_.shade.name());
    shades_.draw(sketch.shades);
    glUseProgram(programs_.wall.name());
    walls_.draw(sketch.walls);
    drawShadow(sketch.shadow.walls);
    glUseProgram(programs_.shade.name());
    marks_.draw(sketch.marks);
}

void Renderer::drawShadow(const std::vector<SheetInstance>& sheets) const
{
    glUseProgram(programs_.shadow.name());
    shadow_.draw(sheets);
}

// What a solid fills goes first, all of it, and the soft edges over it: so an edge never lies over a gap that something
// behind it was yet to fill. The depth is cleared where it is needed only; for a whole screen in software that alone
// would cost as much as half the figure.
void Renderer::drawSolids(const Sketch& sketch, const PixelArea& area)
{
    const TouchedAreas& touched = sketch.touched;
    const PixelArea anything = joined(joined(touched.cuboids, touched.cones), touched.skin);
    if (!overlap(area, anything)) {
        return;
    }
    const PixelArea needed = common(area, anything);
    glScissor(needed.x, needed.y, needed.width, needed.height);
    skin_.load(sketch.skin, sketch.view.eye, overlapping(touched.skinPatches, needed));
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LEQUAL);
    glDepthMask(GL_TRUE);
    glClear(GL_DEPTH_BUFFER_BIT);
    glDisable(GL_BLEND);
    drawSolids(sketch, false);
    drawSkin(sketch.skin, skin_, sketch.view, false);
    glDepthMask(GL_FALSE);
    glEnable(GL_BLEND);
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
    glDisable(GL_DEPTH_TEST);
}

// A skin that lets light through is drawn over all that is in it: only what of it is nearest to the eye.
void Renderer::drawSkin(const SkinMesh& skin, const SkinBuffer& buffer, const View& view, bool edges) const
{
    const bool solid = skin.opacity >= 1.0f;
    if (skin.vertices.empty() || (!solid && !edges)) {
        return;
    }
    glUseProgram(programs_.skin.name());
    glUniform2f(skinPaint_, skin.opacity, skin.line);
    glEnable(GL_CULL_FACE);
    glFrontFace(isMirrored(view) ? GL_CW : GL_CCW);
    if (!solid) {
        glDepthMask(GL_TRUE);
        glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
        buffer.drawSurface();
        glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
        glDepthMask(GL_FALSE);
    }
    if (!solid || !edges) {
        buffer.drawSurface();
    }
    glDisable(GL_CULL_FACE);
    if (edges) {
        glUniform2f(skinPaint_, skin.lineOpacity, skin.line);
        buffer.drawOutline();
    }
}

void Renderer::drawSolids(const Sketch& sketch, bool edges) const
{
    if (!sketch.cuboids.empty()) {
        glUseProgram(programs_.cuboid.name());
        glUniform1i(cuboidEdges_, edges ? 1 : 0);
        cuboids_.draw(sketch.cuboids);
    }
    glUseProgram(programs_.cone.name());
    glUniform1i(coneEdges_, edges ? 1 : 0);
    cones_.draw(sketch.cones, edges ? outlineVertices : 4);
}

} // namespace vinyasa
