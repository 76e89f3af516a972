// SPDX-License-Identifier: MIT
#pragma once

#include "render/cone_instances.h"
#include "render/cuboid_instances.h"
#include "render/floor_instances.h"
#include "render/overlay.h"

#include <filesystem>
#include <variant>

namespace vinyasa {

// Draws draw lists with OpenGL 3.3 or OpenGL ES 3.0. Must be used and destroyed with the context current in which it
// was made.
class Renderer {
public:
    // shaders: the folder with the shader files. Fails with noOpenGl where the context is too old, a shader does not
    // compile or memory runs out, with outsideFailed where a file can't be read.
    [[nodiscard]] static std::variant<Renderer, Failure> make(const std::filesystem::path& shaders, TextSource text);

    // Fills the framebuffer that is bound; it has the list's size, a depth buffer and no multisampling. Nothing happens
    // where that size is empty.
    void draw(const DrawList& list);

private:
    Renderer(Programs programs, TextSource text);

    void begin(const DrawList& list, const View& view) const;
    void drawBackdrop() const;
    void drawFloor(const DrawList& list) const;
    void drawSolids(const DrawList& list, const View& view) const;
    void drawSolids(std::span<const CuboidInstance> cuboids, std::span<const ConeInstance> cones, bool edges) const;
    void drawOverlay(const DrawList& list);

    Programs programs_;
    GlBuffer frame_;
    GlVertexArray noAttributes_;
    GLint cuboidEdges_, coneEdges_;
    InstancedStrips<MatInstance> mats_;
    InstancedStrips<ShadeInstance> shades_;
    InstancedStrips<WallInstance> walls_;
    InstancedStrips<CuboidInstance> cuboids_;
    InstancedStrips<ConeInstance> cones_;
    Overlay overlay_;
};

} // namespace vinyasa
