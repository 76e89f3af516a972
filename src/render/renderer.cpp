// SPDX-License-Identifier: MIT
#include "render/renderer.h"

#include "render/version.h"

#include <cstdint>
#include <cstring>
#include <utility>

namespace vinyasa {
namespace {

GLuint boundFramebuffer()
{
    GLint name = 0;
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &name);
    return static_cast<GLuint>(name);
}

// Those that are not empty.
std::vector<PixelArea> within(const PixelArea& part, const std::vector<PixelArea>& areas)
{
    std::vector<PixelArea> found;
    for (const PixelArea& area : areas) {
        if (overlap(area, part)) {
            found.push_back(common(area, part));
        }
    }
    return found;
}

std::vector<PixelArea> outside(const PixelArea& part, const std::vector<PixelArea>& areas)
{
    std::vector<PixelArea> found;
    for (const PixelArea& area : areas) {
        const std::vector<PixelArea> rest = without(area, part);
        found.insert(found.end(), rest.begin(), rest.end());
    }
    return found;
}

std::int64_t pixelsOf(const PixelArea& area)
{
    return std::int64_t{area.width} * area.height;
}

// A figure soon reaches a little farther.
PixelArea withRoom(const PixelArea& area, const PixelArea& whole)
{
    constexpr int room = 24; // pixels
    return common({area.x - room, area.y - room, area.width + 2 * room, area.height + 2 * room}, whole);
}

// For a target that holds a part of the picture: its grain is that of the whole.
FrameBlock inPart(FrameBlock frame, const PixelArea& part)
{
    Vec4& row = frame.grainRow;
    row.z += static_cast<float>(part.x % grainPixels) * row.x + static_cast<float>(part.y % grainPixels) * row.y;
    return frame;
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
    Renderer renderer{shaders, std::move(std::get<Programs>(programs)), std::move(text)};
    if (glGetError() == GL_OUT_OF_MEMORY) {
        return Failure{ExitCode::noOpenGl, Message{"The graphics driver is out of memory."},
                       Message{"Close other programs that draw, or draw in software: LIBGL_ALWAYS_SOFTWARE=1."}};
    }
    return renderer;
}

Renderer::Renderer(const std::filesystem::path& shaders, Programs programs, TextSource text)
    : programs_{std::move(programs)}, wall_{shaders, "wall"}, cuboid_{shaders, "cuboid"}, layer_{shaders, "layer"},
      frame_{generated<GlBuffer>(glGenBuffers)}, noAttributes_{generated<GlVertexArray>(glGenVertexArrays)},
      coneEdges_{glGetUniformLocation(programs_.cone.name(), "edges")},
      skinPaint_{glGetUniformLocation(programs_.skin.name(), "paint")}, overlay_{std::move(text), programs_.overlay}
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
        glEnable(GL_DEPTH_TEST);
        glDepthFunc(GL_LEQUAL);
        drawSurface(mesh, buffer, sketch.view); // there is nothing that could shine through
        glDepthMask(GL_FALSE);
        glEnable(GL_BLEND);
        glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        drawOutline(mesh, buffer);
        glDisable(GL_DEPTH_TEST);
        glDisable(GL_BLEND);
        layer->end(whole);
    }
    return {++ghosts_, ghost, sketch.frame, touched, std::move(layer), partsTouched(mesh, touched, sketch.view)};
}

// The canvas is as large as what moves where the framebuffer keeps the rest, which is then drawn straight into it.
std::vector<PixelArea> Renderer::draw(const DrawList& list, const Keeping& keeping)
{
    if (list.width <= 0 || list.height <= 0) {
        return {};
    }
    const GLuint framebuffer = boundFramebuffer();
    Sketch now = sketch(list, true);
    const PixelArea whole = wholeOf(now.view);
    begin(now.frame, whole);
    prepareGhost(list.ghost, now);
    if (!makeCanvas(keeping.asARule ? touchedByWorld(now) : whole, whole)) {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        drawWithoutCanvas(list);
        return {whole};
    }
    begin(inPart(now.frame, kept_->canvas.part()), whole);
    std::vector<PixelArea> changed = drawOnCanvas(std::move(now));
    if (!keeping.thisTime || kept_->shownIn != framebuffer) {
        changed = {whole};
    }
    kept_->shownIn = framebuffer;
    const PixelArea part = kept_->canvas.part();
    std::vector<PixelArea> parts = within(part, changed);
    kept_->canvas.show(framebuffer, parts);
    const std::vector<PixelArea> around = outside(part, changed);
    drawAround(list, around);
    parts.insert(parts.end(), around.begin(), around.end());
    for (PixelArea& area : parts) {
        area = turnedOver(area, whole);
    }
    return parts;
}

void Renderer::prepare(const RareParts& parts)
{
    for (const auto& [needed, late] :
         {std::pair{parts.walls, &wall_}, {parts.cuboids, &cuboid_}, {parts.ghost, &layer_}}) {
        if (needed && late->make()) {
            compiles_ = true;
            failure_ = late->isMade() ? failure_ : late->failure();
        }
    }
}

std::optional<Failure> Renderer::takeFailure()
{
    return std::exchange(failure_, std::nullopt);
}

bool Renderer::releaseCompiler()
{
    if (compiles_) {
        releaseShaderCompiler();
    }
    return std::exchange(compiles_, false);
}

Sketch Renderer::sketch(const DrawList& list, bool upsideDown)
{
    Sketch sketch = sketchOf(list, upsideDown);
    prepare({!sketch.walls.empty(), !sketch.cuboids.empty(), list.ghost.has_value()});
    sketch.overlay = overlay_.piecesOf(list.overlay, sketch.view);
    return sketch;
}

// One that is too large by far is made anew, too: the next picture has another camera, or goes elsewhere.
bool Renderer::makeCanvas(const PixelArea& needed, const PixelArea& whole)
{
    PixelArea part = withRoom(needed, whole);
    const auto isFew = [&](const PixelArea& area) { return pixelsOf(area) <= 2 * pixelsOf(part); };
    if (kept_ && kept_->canvas.whole() == whole) {
        const PixelArea before = kept_->canvas.part();
        if (holds(before, needed) && isFew(before)) {
            return true;
        }
        part = isFew(joined(part, before)) ? joined(part, before) : part;
    }
    kept_.reset(); // before the next one takes memory
    if (pixelsOf(part) == 0) {
        part = common({0, 0, 1, 1}, whole);
    }
    if (auto canvas = Canvas::make(part, whole)) {
        kept_ = Kept{std::move(*canvas), std::nullopt};
    }
    return kept_.has_value();
}

void Renderer::begin(const FrameBlock& frame, const PixelArea& whole) const
{
    glBindBufferBase(GL_UNIFORM_BUFFER, 0, frame_.name());
    glBufferData(GL_UNIFORM_BUFFER, sizeof frame, &frame, GL_STREAM_DRAW);
    glViewport(0, 0, whole.width, whole.height);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_BLEND);
}

void Renderer::scissor(const PixelArea& area) const
{
    if (kept_) {
        kept_->canvas.scissor(area);
    } else {
        glScissor(area.x, area.y, area.width, area.height);
    }
}

// All that is restored goes before all that is drawn: a copy waits until what was drawn before it is done. Returns what
// differs in the whole picture.
std::vector<PixelArea> Renderer::drawOnCanvas(Sketch now)
{
    const Canvas& canvas = kept_->canvas;
    const PixelArea whole = wholeOf(now.view), still = kept_->sketch ? changedStill(*kept_->sketch, now) : whole;
    if (overlap(still, canvas.part())) {
        canvas.bindStill();
        drawStill(now, common(still, canvas.part()));
    }
    const std::vector<PixelArea> changed =
        still == whole ? std::vector<PixelArea>{whole} : difference(*kept_->sketch, now);
    const std::vector<PixelArea> areas = within(canvas.part(), changed);
    for (const PixelArea& area : areas) {
        canvas.restore(area);
    }
    canvas.bindPicture();
    for (const PixelArea& area : areas) {
        drawMoving(now, area);
    }
    kept_->sketch = std::move(now);
    return changed;
}

// Into what is bound, upright: there is nothing but the backdrop, mats and the overlay.
void Renderer::drawAround(const DrawList& list, const std::vector<PixelArea>& areas)
{
    if (areas.empty()) {
        return;
    }
    const Sketch& sketch = *kept_->sketch;
    const PixelArea whole = wholeOf(sketch.view);
    begin(frameBlock(list.backdrop, viewOf(list.camera, list.width, list.height, false, list.quarterTurns)), whole);
    glEnable(GL_SCISSOR_TEST);
    for (const PixelArea& area : areas) {
        const PixelArea there = turnedOver(area, whole);
        glScissor(there.x, there.y, there.width, there.height);
        drawBackdrop(sketch);
        overlay_.draw(sketch.overlay, area);
        glDisable(GL_BLEND);
    }
    glDisable(GL_SCISSOR_TEST);
}

// Into what is bound as it is, all of it.
void Renderer::drawWithoutCanvas(const DrawList& list)
{
    Sketch now = sketch(list, false);
    const PixelArea whole = wholeOf(now.view);
    const GLuint framebuffer = boundFramebuffer();
    begin(now.frame, whole);
    prepareGhost(list.ghost, now);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    drawStill(now, whole);
    drawMoving(now, whole);
}

} // namespace vinyasa
