// SPDX-License-Identifier: MIT
// An OpenGL context without a window, for tests that look at pixels.
#pragma once

#include <optional>

namespace vinyasa::test {

enum class GlKind { desktop, embedded };

// Current from its making to its end. Needs no display.
class GlContext {
public:
    // OpenGL 3.3 core or OpenGL ES 3.0, or nothing where this machine has none.
    [[nodiscard]] static std::optional<GlContext> make(GlKind kind = GlKind::desktop);

    GlContext(GlContext&& other) noexcept;
    GlContext& operator=(GlContext&&) = delete;
    ~GlContext();

private:
    GlContext(void* display, void* context) : display_{display}, context_{context} {}

    void* display_;
    void* context_;
};

} // namespace vinyasa::test
