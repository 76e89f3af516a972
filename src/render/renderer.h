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

// What only some pictures have.
struct RareParts {
    bool walls = false, cuboids = false, ghost = false;
};

// Draws draw lists with OpenGL 3.3 or OpenGL ES 3.0. It keeps the last picture and draws what differs, which shows in
// nothing but the time it takes: the same list is the same picture, whatever was drawn before. Must be used and
// destroyed with the context current in which it was made.
class Renderer {
public:
    // shaders: the folder with the shader files. Fails with noOpenGl where the context is too old, a shader does not
    // compile or memory runs out, with outsideFailed where a file can't be read; what draws rare parts is made later.
    [[nodiscard]] static std::variant<Renderer, Failure> make(const std::filesystem::path& shaders, TextSource text);

    // Fills the framebuffer that is bound; it has the list's size and no multisampling. Nothing happens
    // where that size is empty. Where the last picture is still there, only what differs is drawn. Returns where that
    // is: areas that do not overlap, upright. Where memory is too short for a picture beside it, limbs hide each other
    // rightly only if it has a depth buffer.
    std::vector<PixelArea> draw(const DrawList& list, const Keeping& keeping = {});

    // Makes what draws such parts, so that the first picture with them takes no longer than others.
    void prepare(const RareParts& parts);

    // Why a picture lacks a rare part: the driver refuses it. Told once.
    [[nodiscard]] std::optional<Failure> takeFailure();

    // The driver may forget what it needs to compile shaders, which is megabytes, until more are to be compiled. False
    // where it has already.
    bool releaseCompiler();

private:
    Renderer(const std::filesystem::path& shaders, Programs programs, TextSource text);

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
    [[nodiscard]] PixelArea fillSolids(const Sketch& sketch, const PixelArea& area);
    void drawBehindSolids(const Sketch& sketch, const PixelArea& area);
    void drawEdges(const Sketch& sketch, const PixelArea& area);
    void prepareGhost(const std::optional<Skin>& ghost, Sketch& sketch);
    [[nodiscard]] DrawnGhost drawnGhost(const Skin& ghost, const Sketch& sketch);
    void drawSurface(const SkinMesh& skin, const SkinBuffer& buffer, const View& view) const;
    void drawOutline(const SkinMesh& skin, const SkinBuffer& buffer) const;
    void drawSkin(const SkinMesh& skin, const SkinBuffer& buffer, const View& view, bool edges) const;
    void drawSolids(const Sketch& sketch, bool edges) const;

    Programs programs_;
    LateProgram wall_, cuboid_, layer_;
    std::optional<Failure> failure_;
    bool compiles_ = true; // the driver has what it needs to compile
    GlBuffer frame_;
    GlVertexArray noAttributes_;
    GLint coneEdges_, skinPaint_;
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
