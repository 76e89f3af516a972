// SPDX-License-Identifier: MIT
#include "render/color_target.h"

#include "render/version.h"

namespace vinyasa {

// Blue first and a format of no stated size: so Mesa takes the layout of a window of its own, and copies memory where
// it would else draw a rectangle with a texture. In software that is 0.5 ms in place of 10 for 1920x1080.
GlTexture colorTexture(int width, int height)
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

GlFramebuffer framebufferOn(const GlTexture& color)
{
    auto framebuffer = generated<GlFramebuffer>(glGenFramebuffers);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, color.name(), 0);
    return framebuffer;
}

GlRenderbuffer attachDepth(int width, int height, bool fine)
{
    auto depth = generated<GlRenderbuffer>(glGenRenderbuffers);
    glBindRenderbuffer(GL_RENDERBUFFER, depth.name());
    glRenderbufferStorage(GL_RENDERBUFFER, fine ? GL_DEPTH_COMPONENT24 : GL_DEPTH_COMPONENT16, width, height);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth.name());
    return depth;
}

} // namespace vinyasa
