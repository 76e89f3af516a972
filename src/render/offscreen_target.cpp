// SPDX-License-Identifier: MIT
#include "render/offscreen_target.h"

#include <algorithm>
#include <cassert>
#include <string>

namespace vinyasa {
namespace {

int largestTarget()
{
    GLint largest = 0;
    glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &largest);
    return largest;
}

GlRenderbuffer storage(GLenum format, int width, int height)
{
    auto buffer = generated<GlRenderbuffer>(glGenRenderbuffers);
    glBindRenderbuffer(GL_RENDERBUFFER, buffer.name());
    glRenderbufferStorage(GL_RENDERBUFFER, format, width, height);
    return buffer;
}

// OpenGL's rows run from the bottom to the top.
void turnUpsideDown(Bitmap& bitmap)
{
    const auto row = static_cast<std::ptrdiff_t>(4) * bitmap.width;
    for (int top = 0, bottom = bitmap.height - 1; top < bottom; ++top, --bottom) {
        std::swap_ranges(bitmap.pixels.begin() + top * row, bitmap.pixels.begin() + (top + 1) * row,
                         bitmap.pixels.begin() + bottom * row);
    }
}

void makeOpaque(Bitmap& bitmap)
{
    for (std::size_t i = 3; i < bitmap.pixels.size(); i += 4) {
        bitmap.pixels[i] = 255;
    }
}

Failure tooLarge(int width, int height, int largest)
{
    return {ExitCode::noOpenGl,
            Message{"The graphics driver can't draw a picture of {1}x{2} pixels.",
                    {std::to_string(width), std::to_string(height)}},
            Message{"Ask for a smaller picture: at most {1} pixels a side, less where memory is short.",
                    {std::to_string(largest)}}};
}

} // namespace

std::variant<OffscreenTarget, Failure> OffscreenTarget::make(int width, int height)
{
    assert(width > 0 && height > 0);
    const int largest = largestTarget();
    if (width > largest || height > largest) {
        return tooLarge(width, height, largest);
    }
    OffscreenTarget target{width, height};
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE || glGetError() == GL_OUT_OF_MEMORY) {
        return tooLarge(width, height, largest);
    }
    return target;
}

OffscreenTarget::OffscreenTarget(int width, int height)
    : width_{width}, height_{height}, color_{storage(GL_RGBA8, width, height)},
      depth_{storage(GL_DEPTH_COMPONENT24, width, height)}, framebuffer_{generated<GlFramebuffer>(glGenFramebuffers)}
{
    bind();
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, color_.name());
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth_.name());
}

void OffscreenTarget::bind() const
{
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
}

Bitmap OffscreenTarget::read() const
{
    bind();
    Bitmap bitmap = blankBitmap(width_, height_);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, bitmap.pixels.data());
    turnUpsideDown(bitmap);
    makeOpaque(bitmap);
    return bitmap;
}

} // namespace vinyasa
