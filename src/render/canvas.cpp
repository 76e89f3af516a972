// SPDX-License-Identifier: MIT
#include "render/canvas.h"

#include "render/version.h"

namespace vinyasa {
namespace {

// Blue first and a format of no stated size: so Mesa takes the layout of a window of its own, and copies memory where
// it would else draw a rectangle with a texture. In software that is 0.5 ms in place of 10 for 1920x1080.
GlTexture colorOf(int width, int height)
{
    auto texture = generated<GlTexture>(glGenTextures);
    glBindTexture(GL_TEXTURE_2D, texture.name());
    const bool embedded = currentGlVersion().embedded;
    glTexImage2D(GL_TEXTURE_2D, 0, embedded ? GL_RGBA8 : GL_RGBA, width, height, 0, embedded ? GL_RGBA : GL_BGRA,
                 GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    return texture;
}

GlFramebuffer targetOn(const GlTexture& color)
{
    auto framebuffer = generated<GlFramebuffer>(glGenFramebuffers);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, color.name(), 0);
    return framebuffer;
}

} // namespace

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
    : width_{width}, height_{height}, stillColor_{colorOf(width, height)}, pictureColor_{colorOf(width, height)},
      depth_{generated<GlRenderbuffer>(glGenRenderbuffers)}, still_{targetOn(stillColor_)}, picture_{
                                                                                                targetOn(pictureColor_)}
{
    glBindRenderbuffer(GL_RENDERBUFFER, depth_.name());
    glRenderbufferStorage(GL_RENDERBUFFER, GL_DEPTH_COMPONENT24, width, height);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth_.name());
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

void Canvas::show(GLuint framebuffer) const
{
    glBindFramebuffer(GL_READ_FRAMEBUFFER, picture_.name());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
    glBlitFramebuffer(0, 0, width_, height_, 0, height_, width_, 0, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
}

} // namespace vinyasa
