// SPDX-License-Identifier: MIT
#include "render/canvas.h"

#include "render/color_target.h"

namespace vinyasa {

std::optional<Canvas> Canvas::make(const PixelArea& part, const PixelArea& whole)
{
    Canvas canvas{part, whole};
    if (!canvas.isComplete()) {
        (void)glGetError(); // told by the answer
        return std::nullopt;
    }
    return canvas;
}

Canvas::Canvas(const PixelArea& part, const PixelArea& whole)
    : part_{part}, whole_{whole}, stillColor_{colorTexture(part.width, part.height)},
      pictureColor_{colorTexture(part.width, part.height)}, still_{framebufferOn(stillColor_)},
      picture_{framebufferOn(pictureColor_)}, depth_{attachDepth(part.width, part.height, part == whole)}
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

void Canvas::bind(const GlFramebuffer& target) const
{
    glBindFramebuffer(GL_FRAMEBUFFER, target.name());
    glViewport(-part_.x, -part_.y, whole_.width, whole_.height);
}

void Canvas::bindStill() const
{
    bind(still_);
}

void Canvas::bindPicture() const
{
    bind(picture_);
}

void Canvas::scissor(const PixelArea& area) const
{
    glScissor(area.x - part_.x, area.y - part_.y, area.width, area.height);
}

void Canvas::restore(const PixelArea& area) const
{
    const int left = area.x - part_.x, low = area.y - part_.y, right = left + area.width, high = low + area.height;
    glBindFramebuffer(GL_READ_FRAMEBUFFER, still_.name());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, picture_.name());
    glBlitFramebuffer(left, low, right, high, left, low, right, high, GL_COLOR_BUFFER_BIT, GL_NEAREST);
}

void Canvas::show(GLuint framebuffer, const std::vector<PixelArea>& areas) const
{
    glBindFramebuffer(GL_READ_FRAMEBUFFER, picture_.name());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
    for (const PixelArea& area : areas) {
        const int left = area.x - part_.x, low = area.y - part_.y;
        const PixelArea there = turnedOver(area, whole_);
        glBlitFramebuffer(left, low, left + area.width, low + area.height, there.x, there.y + there.height,
                          there.x + there.width, there.y, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
}

} // namespace vinyasa
