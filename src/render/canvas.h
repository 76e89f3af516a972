// SPDX-License-Identifier: MIT
#pragma once

#include "render/handle.h"
#include "render/view.h"

#include <optional>
#include <vector>

namespace vinyasa {

// What is kept from one frame to the next of a part of the picture, or of all of it: the still alone, and all that is
// seen. Both stand upside down (see View), since a window keeps its rows from the top: so showing the picture is a
// plain copy. Areas are of the whole picture and lie in that part. A part saves memory, at its depth too, which has 16
// bits where the whole has 24.
class Canvas {
public:
    // Nothing where the driver can't make targets of that size. The part is not empty.
    [[nodiscard]] static std::optional<Canvas> make(const PixelArea& part, const PixelArea& whole);

    // Make it what is drawn into, so that everything is drawn where it is drawn in the whole picture; only the picture
    // has a depth buffer.
    void bindStill() const;
    void bindPicture() const;

    // Nothing is drawn outside of this area, once that is switched on.
    void scissor(const PixelArea& area) const;

    // Copies that area of the still into the picture.
    void restore(const PixelArea& area) const;

    // Copies those areas of the picture into a framebuffer for the whole, upright, and leaves that bound.
    void show(GLuint framebuffer, const std::vector<PixelArea>& areas) const;

    [[nodiscard]] const PixelArea& part() const { return part_; }
    [[nodiscard]] const PixelArea& whole() const { return whole_; }

private:
    Canvas(const PixelArea& part, const PixelArea& whole);
    [[nodiscard]] bool isComplete() const;
    void bind(const GlFramebuffer& target) const;

    PixelArea part_, whole_;
    GlTexture stillColor_, pictureColor_;
    GlFramebuffer still_, picture_;
    GlRenderbuffer depth_; // the picture's
};

} // namespace vinyasa
