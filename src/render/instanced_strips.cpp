// SPDX-License-Identifier: MIT
#include "render/instanced_strips.h"

namespace vinyasa {
namespace {

void pointAttributesAtBoundBuffer(std::size_t attributes)
{
    const auto stride = static_cast<GLsizei>(attributes * sizeof(Vec4));
    for (std::size_t i = 0; i < attributes; ++i) {
        const auto index = static_cast<GLuint>(i);
        glEnableVertexAttribArray(index);
        glVertexAttribPointer(index, 4, GL_FLOAT, GL_FALSE, stride, reinterpret_cast<const void*>(i * sizeof(Vec4)));
        glVertexAttribDivisor(index, 1);
    }
}

} // namespace

StripBuffer::StripBuffer(std::size_t attributes)
    : vertices_{generated<GlVertexArray>(glGenVertexArrays)}, instances_{generated<GlBuffer>(glGenBuffers)}
{
    glBindVertexArray(vertices_.name());
    glBindBuffer(GL_ARRAY_BUFFER, instances_.name());
    pointAttributesAtBoundBuffer(attributes);
    glBindVertexArray(0);
}

void StripBuffer::draw(std::span<const std::byte> bytes, std::size_t count, int vertices) const
{
    glBindBuffer(GL_ARRAY_BUFFER, instances_.name());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(bytes.size()), bytes.data(), GL_STREAM_DRAW);
    glBindVertexArray(vertices_.name());
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, vertices, static_cast<GLsizei>(count));
    glBindVertexArray(0);
}

} // namespace vinyasa
