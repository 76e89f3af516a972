// SPDX-License-Identifier: MIT
#pragma once

#include "core/math.h"
#include "render/handle.h"

#include <cstddef>
#include <span>

namespace vinyasa {

// The buffer under InstancedStrips: count instances of `attributes` Vec4 each.
class StripBuffer {
public:
    explicit StripBuffer(std::size_t attributes);
    void draw(std::span<const std::byte> bytes, std::size_t count, int vertices) const;

private:
    GlVertexArray vertices_;
    GlBuffer instances_;
};

// Draws many small strips in one call, rectangles mostly. The vertices of each share one Instance, a plain struct of
// Vec4 members, and know their gl_VertexID; the n-th member is attribute n of the vertex shader.
template <typename Instance>
class InstancedStrips {
public:
    // vertices: of each, 4 for a rectangle.
    void draw(std::span<const Instance> instances, int vertices = 4) const
    {
        if (!instances.empty()) {
            buffer_.draw(std::as_bytes(instances), instances.size(), vertices);
        }
    }

private:
    static_assert(sizeof(Instance) % sizeof(Vec4) == 0);
    StripBuffer buffer_{sizeof(Instance) / sizeof(Vec4)};
};

} // namespace vinyasa
