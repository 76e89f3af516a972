// SPDX-License-Identifier: MIT
#pragma once

#include "core/bitmap.h"
#include "core/failure.h"
#include "render/handle.h"

#include <variant>

namespace vinyasa {

// A picture to draw into in place of a window.
class OffscreenTarget {
public:
    // Fails with noOpenGl where the driver can't make a picture of that size. Width and height are positive.
    [[nodiscard]] static std::variant<OffscreenTarget, Failure> make(int width, int height);

    // Makes it what is drawn into.
    void bind() const;

    // What has been drawn into it, opaque.
    [[nodiscard]] Bitmap read() const;

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }

private:
    OffscreenTarget(int width, int height);

    int width_, height_;
    GlRenderbuffer color_, depth_;
    GlFramebuffer framebuffer_;
};

} // namespace vinyasa
