// SPDX-License-Identifier: MIT
#include "render/canvas.h"

#include "render/color_target.h"

namespace vinyasa {

std::optional<Canvas> Canvas::make(int width, int height)
{
    Canvas canvas{width, height};
    if (!canvas.isComplete()) {
        (void)glGetError(); // told by the answer
        return std::nullopt;
    }
    return canvas;
}

Canvas::Canvas(int width, int height)
    : width_{width}, height_{height}, stillColor_{colorTexture(width, height)}, pictureColor_{colorTexture(width,
                                                                                                           height)},
      still_{framebufferOn(stillColor_)}, picture_{framebufferOn(pictureColor_)}, depth_{attachDepth(width, height)}
{
}

bool Canvas::isComplete() const
{
    for (const GlFramebuffer* target : {&still_, &picture_}) {
        glBindFramebuffer(GL_FRAMEBUFFER, target->name());
        if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
            return false;
        }
    }
    return true;
}

void Canvas::bindStill() const
{
    glBindFramebuffer(GL_FRAMEBUFFER, still_.name());
}

void Canvas::bindPicture() const
{
    glBindFramebuffer(GL_FRAMEBUFFER, picture_.name());
}

void Canvas::restore(const PixelArea& area) const
{
    const int right = area.x + area.width, top = area.y + area.height;
    glBindFramebuffer(GL_READ_FRAMEBUFFER, still_.name());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, picture_.name());
    glBlitFramebuffer(area.x, area.y, right, top, area.x, area.y, right, top, GL_COLOR_BUFFER_BIT, GL_NEAREST);
}

std::vector<PixelArea> Canvas::show(GLuint framebuffer, std::vector<PixelArea> parts) const
{
    glBindFramebuffer(GL_READ_FRAMEBUFFER, picture_.name());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
    for (PixelArea& part : parts) {
        const int right = part.x + part.width, low = part.y, high = part.y + part.height;
        part.y = height_ - high;
        glBlitFramebuffer(part.x, low, right, high, part.x, height_ - low, right, part.y, GL_COLOR_BUFFER_BIT,
                          GL_NEAREST);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    return parts;
}

} // namespace vinyasa
