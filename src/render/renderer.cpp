// SPDX-License-Identifier: MIT
#include "render/renderer.h"

#include "render/version.h"

namespace vinyasa {

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
        return Failure{ExitCode::noOpenGl, "The graphics driver is out of memory.",
                       "Close other programs that draw, or draw in software: LIBGL_ALWAYS_SOFTWARE=1."};
    }
    return renderer;
}

Renderer::Renderer(Programs programs, TextSource text)
    : programs_{std::move(programs)}, frame_{generated<GlBuffer>(glGenBuffers)},
      noAttributes_{generated<GlVertexArray>(glGenVertexArrays)}, cuboidEdges_{glGetUniformLocation(
                                                                      programs_.cuboid.name(), "edges")},
      coneEdges_{glGetUniformLocation(programs_.cone.name(), "edges")}, overlay_{std::move(text)}
{
}

void Renderer::draw(const DrawList& list)
{
    if (list.width <= 0 || list.height <= 0) {
        return;
    }
    const View view = viewOf(list.camera, list.width, list.height);
    begin(list, view);
    drawBackdrop();
    drawFloor(list);
    drawSolids(list, view);
    drawOverlay(list);
}

void Renderer::begin(const DrawList& list, const View& view) const
{
    const FrameBlock frame = frameBlock(list, view);
    glBindBufferBase(GL_UNIFORM_BUFFER, 0, frame_.name());
    glBufferData(GL_UNIFORM_BUFFER, sizeof frame, &frame, GL_STREAM_DRAW);
    glViewport(0, 0, list.width, list.height);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_BLEND);
}

void Renderer::drawBackdrop() const
{
    glUseProgram(programs_.backdrop.name());
    glBindVertexArray(noAttributes_.name());
    constexpr int cells = 12; // across and down, as in shaders/backdrop.vert
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 2 * (cells + 1), cells);
}

// Shaders hand out colours multiplied by their alpha. A shade is black with an alpha: it multiplies what is below it.
void Renderer::drawFloor(const DrawList& list) const
{
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glUseProgram(programs_.mat.name());
    mats_.draw(matInstances(list.mats));
    glUseProgram(programs_.shade.name());
    shades_.draw(shadeInstances(list.shades));
    glUseProgram(programs_.wall.name());
    walls_.draw(wallInstances(list.walls));
}

// What a solid fills goes first, all of it, and the soft edges over it: so an edge never lies over a gap that something
// behind it was yet to fill. The depth is cleared where it is needed only; for a whole screen in software that alone
// would cost as much as half the figure.
void Renderer::drawSolids(const DrawList& list, const View& view) const
{
    const std::vector<CuboidInstance> cuboids = cuboidInstances(list.cuboids, view);
    const std::vector<ConeInstance> cones = coneInstances(list.cones, view);
    const PixelArea area = joined(touchedPixels(cuboids, view), touchedPixels(cones, view));
    glScissor(area.x, area.y, area.width, area.height);
    glEnable(GL_SCISSOR_TEST);
    glDepthMask(GL_TRUE);
    glClear(GL_DEPTH_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);

    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LEQUAL);
    glDisable(GL_BLEND);
    drawSolids(cuboids, cones, false);
    glDepthMask(GL_FALSE);
    glEnable(GL_BLEND);
    drawSolids(cuboids, cones, true);
    glDisable(GL_DEPTH_TEST);
}

void Renderer::drawSolids(std::span<const CuboidInstance> cuboids, std::span<const ConeInstance> cones,
                          bool edges) const
{
    if (!cuboids.empty()) {
        glUseProgram(programs_.cuboid.name());
        glUniform1i(cuboidEdges_, edges ? 1 : 0);
        cuboids_.draw(cuboids);
    }
    glUseProgram(programs_.cone.name());
    glUniform1i(coneEdges_, edges ? 1 : 0);
    cones_.draw(cones, edges ? outlineVertices : 4);
}

void Renderer::drawOverlay(const DrawList& list)
{
    overlay_.draw(list.overlay, programs_);
}

} // namespace vinyasa
