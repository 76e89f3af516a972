// SPDX-License-Identifier: MIT
#pragma once

#include "render/handle.h"
#include "render/view.h"

#include <optional>
#include <vector>

namespace vinyasa {

// What is kept from one frame to the next: the still part of the picture alone, and the whole picture. Both stand
// upside down (see View), since a window keeps its rows from the top: so showing the picture is a plain copy.
class Canvas {
public:
    // Nothing where the driver can't make targets of that size. Width and height are positive.
    [[nodiscard]] static std::optional<Canvas> make(int width, int height);

    // Make it what is drawn into; only the picture has a depth buffer.
    void bindStill() const;
    void bindPicture() const;

    // Copies that part of the still into the picture.
    void restore(const PixelArea& area) const;

    // Copies those parts of the picture into a framebuffer of the same size, upright, and leaves that bound. Returns
    // where they are there.
    [[nodiscard]] std::vector<PixelArea> show(GLuint framebuffer, std::vector<PixelArea> parts) const;

    [[nodiscard]] bool fits(int width, int height) const { return width == width_ && height == height_; }

private:
    Canvas(int width, int height);
    [[nodiscard]] bool isComplete() const;

    int width_, height_;
    GlTexture stillColor_, pictureColor_;
    GlFramebuffer still_, picture_;
    GlRenderbuffer depth_; // the picture's
};

} // namespace vinyasa
