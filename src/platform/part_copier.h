// SPDX-License-Identifier: MIT
#pragma once

#include "platform/window.h"

#include <optional>
#include <span>

namespace vinyasa {

// Copies parts of what has been drawn to the screen; all of it stays to be drawn on. That is GLX's own extension
// GLX_MESA_copy_sub_buffer. In software it spares the way of a whole screen through memory twice.
class PartCopier {
public:
    // Nothing where OpenGL is not drawn in software, where the window is none of GLX, or where that has no such
    // extension: a graphics processor swaps at the screen's refresh, which a copy would not wait for.
    [[nodiscard]] static std::optional<PartCopier> ofCurrentContext();

    // A window that has just become smaller may not take them; the system then asks for all of it.
    void show(std::span<const DrawablePart> parts) const;

private:
    using Copy = void (*)(void* display, unsigned long drawable, int x, int y, int width, int height);

    Copy copy_ = nullptr;
    void* display_ = nullptr;
    unsigned long drawable_ = 0;
};

} // namespace vinyasa
