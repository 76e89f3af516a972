// SPDX-License-Identifier: MIT
#pragma once

#include "render/canvas.h"
#include "render/layer.h"
#include "render/overlay.h"
#include "render/programs.h"
#include "render/sketch.h"
#include "render/skin_buffer.h"

#include <filesystem>
#include <optional>
#include <variant>

namespace vinyasa {

// What becomes of a framebuffer between two pictures.
struct Keeping {
    bool asARule = false;  // what is drawn into it stays there, but for an exception
    bool thisTime = false; // what was drawn into it last is still there
};

// Draws draw lists with OpenGL 3.3 or OpenGL ES 3.0. It keeps the last picture and draws what differs, which shows in
// nothing but the time it takes: the same list is the same picture, whatever was drawn before. Must be used and
// destroyed with the context current in which it was made.
class Renderer {
public:
    // shaders: the folder with the shader files. Fails with noOpenGl where the context is too old, a shader does not
    // compile or memory runs out, with outsideFailed where a file can't be read.
    [[nodiscard]] static std::variant<Renderer, Failure> make(const std::filesystem::path& shaders, TextSource text);

    // Fills the framebuffer that is bound; it has the list's size and no multisampling. Nothing happens
    // where that size is empty. Where the last picture is still there, only what differs is drawn. Returns where that
    // is: areas that do not overlap, upright. Where memory is too short for a picture beside it, limbs hide each other
    // rightly only if it has a depth buffer.
    std::vector<PixelArea> draw(const DrawList& list, const Keeping& keeping = {});

    // The driver may forget what it needs to compile shaders, which is megabytes. All of them are compiled.
    void releaseCompiler() const;

private:
    Renderer(Programs programs, TextSource text);

    // What is kept from one frame to the next.
    struct Kept {
        Canvas canvas;
        std::optional<Sketch> sketch;       // of the picture of which the canvas holds its part
        std::optional<GLuint> shownIn = {}; // the framebuffer that it was copied into
    };

    // The ghost stays for a whole step, and costs as much as the figure: so it is drawn once.
    struct DrawnGhost {
        int number = 0;
        Skin skin;
        FrameBlock frame; // with the camera
        PixelArea touched;
        std::optional<Layer> layer;   // none where there is no memory for one
        std::vector<PixelArea> parts; // of the drawable, where there is anything of it
    };

    [[nodiscard]] Sketch sketch(const DrawList& list, bool upsideDown);
    [[nodiscard]] bool makeCanvas(const PixelArea& needed, const PixelArea& whole);
    void begin(const FrameBlock& frame, const PixelArea& whole) const;
    void scissor(const PixelArea& area) const;
    [[nodiscard]] std::vector<PixelArea> drawOnCanvas(Sketch now);
    void drawAround(const DrawList& list, const std::vector<PixelArea>& areas);
    void drawWithoutCanvas(const DrawList& list);
    void drawBackdrop(const Sketch& sketch) const;
    void drawStill(const Sketch& sketch, const PixelArea& area) const;
    void drawGhost() const;
    void drawMoving(const Sketch& sketch, const PixelArea& area);
    void drawFloor(const Sketch& sketch);
    void drawShadow(const std::vector<SheetInstance>& sheets) const;
    void drawSolids(const Sketch& sketch, const PixelArea& area);
    void prepareGhost(const std::optional<Skin>& ghost, Sketch& sketch);
    [[nodiscard]] DrawnGhost drawnGhost(const Skin& ghost, const Sketch& sketch);
    void drawSkin(const SkinMesh& skin, const SkinBuffer& buffer, const View& view, bool edges) const;
    void drawSolids(const Sketch& sketch, bool edges) const;

    Programs programs_;
    GlBuffer frame_;
    GlVertexArray noAttributes_;
    GLint cuboidEdges_, coneEdges_, skinPaint_;
    InstancedStrips<MatInstance> mats_;
    InstancedStrips<ShadeInstance> shades_, marks_;
    InstancedStrips<WallInstance> walls_;
    InstancedStrips<CuboidInstance> cuboids_;
    InstancedStrips<ConeInstance> cones_;
    SkinBuffer skin_;
    ShadowSheets shadow_;
    Overlay overlay_;
    std::optional<Kept> kept_;
    std::optional<DrawnGhost> ghost_;
    int ghosts_ = 0; // so many have been drawn
};

} // namespace vinyasa
