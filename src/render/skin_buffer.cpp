// SPDX-License-Identifier: MIT
#include "render/skin_buffer.h"

#include <cstddef>

namespace vinyasa {
namespace {

void pointAttributesAtBoundBuffer()
{
    for (GLuint i = 0; i < 3; ++i) {
        glEnableVertexAttribArray(i);
        glVertexAttribPointer(i, 4, GL_FLOAT, GL_FALSE, sizeof(SkinVertex),
                              reinterpret_cast<const void*>(i * sizeof(Vec4)));
    }
}

void fill(GLenum target, const GlBuffer& buffer, std::span<const std::byte> bytes)
{
    glBindBuffer(target, buffer.name());
    glBufferData(target, static_cast<GLsizeiptr>(bytes.size()), bytes.data(), GL_STREAM_DRAW);
}

template <typename Values>
std::span<const std::byte> bytesOf(const Values& values)
{
    return std::as_bytes(std::span{values});
}

} // namespace

SkinBuffer::SkinBuffer()
    : surface_{generated<GlVertexArray>(glGenVertexArrays)}, outline_{generated<GlVertexArray>(glGenVertexArrays)},
      vertices_{generated<GlBuffer>(glGenBuffers)}, indices_{generated<GlBuffer>(glGenBuffers)},
      ribbons_{generated<GlBuffer>(glGenBuffers)}
{
    glBindVertexArray(surface_.name());
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_.name());
    glBindBuffer(GL_ARRAY_BUFFER, vertices_.name());
    pointAttributesAtBoundBuffer();
    glBindVertexArray(outline_.name());
    glBindBuffer(GL_ARRAY_BUFFER, ribbons_.name());
    pointAttributesAtBoundBuffer();
    glBindVertexArray(0);
}

void SkinBuffer::load(const SkinMesh& mesh, const Vec3& eye, const std::vector<bool>& wanted)
{
    glBindVertexArray(surface_.name());
    const SeenSkin seen = seenFrom(eye, mesh, wanted);
    fill(GL_ELEMENT_ARRAY_BUFFER, indices_, bytesOf(seen.surface));
    indexCount_ = static_cast<GLsizei>(seen.surface.size());
    fill(GL_ARRAY_BUFFER, vertices_, bytesOf(mesh.vertices));
    fill(GL_ARRAY_BUFFER, ribbons_, bytesOf(seen.ribbons));
    ribbonVertices_ = static_cast<GLsizei>(seen.ribbons.size());
    glBindVertexArray(0);
}

void SkinBuffer::drawSurface() const
{
    glBindVertexArray(surface_.name());
    glDrawElements(GL_TRIANGLES, indexCount_, GL_UNSIGNED_INT, nullptr);
    glBindVertexArray(0);
}

void SkinBuffer::drawOutline() const
{
    glBindVertexArray(outline_.name());
    glDrawArrays(GL_TRIANGLES, 0, ribbonVertices_);
    glBindVertexArray(0);
}

} // namespace vinyasa
