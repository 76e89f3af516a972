// SPDX-License-Identifier: MIT
#pragma once

#include "render/color_target.h"
#include "render/instanced_strips.h"
#include "render/program.h"
#include "render/view.h"

#include <optional>
#include <vector>

namespace vinyasa {

// A part of the picture that is drawn once and laid over many frames. What is drawn into it is to be multiplied by its
// alpha, and so it comes out.
class Layer {
public:
    // Of that part of the drawable; nothing where the driver can't make it. It is bound, empty, and everything is drawn
    // where it is drawn in the whole picture. It has a depth buffer.
    [[nodiscard]] static std::optional<Layer> begin(const PixelArea& area, const PixelArea& whole);

    // Nothing more is drawn into it. Leaves its framebuffer bound.
    void end(const PixelArea& whole);

    // Lays those parts of it over the framebuffer that is bound. Blending is on.
    void draw(const GlProgram& program, const std::vector<PixelArea>& parts) const;

private:
    // The attributes of shaders/layer.vert.
    struct Place {
        Vec4 whole, part;
    };

    explicit Layer(const PixelArea& area);

    PixelArea area_;
    GlTexture color_;
    GlFramebuffer framebuffer_;
    GlRenderbuffer depth_; // until the end
    InstancedStrips<Place> quads_;
};

} // namespace vinyasa
