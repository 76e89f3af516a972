// SPDX-License-Identifier: MIT
// OpenGL's names, each with one owner that deletes it.
#pragma once

#include "render/gl.h"

#include <utility>

namespace vinyasa {

// Owns one name; 0 owns nothing. Delete is called with the name, once. Needs the context in which the name was made.
template <typename Delete>
class GlHandle {
public:
    GlHandle() = default;
    explicit GlHandle(GLuint name) : name_{name} {}
    GlHandle(GlHandle&& other) noexcept : name_{std::exchange(other.name_, 0u)} {}
    GlHandle& operator=(GlHandle&& other) noexcept
    {
        GlHandle{std::move(other)}.swap(*this);
        return *this;
    }
    ~GlHandle()
    {
        if (name_ != 0) {
            Delete{}(name_);
        }
    }

    [[nodiscard]] GLuint name() const { return name_; }

private:
    void swap(GlHandle& other) noexcept { std::swap(name_, other.name_); }

    GLuint name_ = 0;
};

struct DeleteBuffer {
    void operator()(GLuint name) const { glDeleteBuffers(1, &name); }
};
struct DeleteVertexArray {
    void operator()(GLuint name) const { glDeleteVertexArrays(1, &name); }
};
struct DeleteTexture {
    void operator()(GLuint name) const { glDeleteTextures(1, &name); }
};
struct DeleteFramebuffer {
    void operator()(GLuint name) const { glDeleteFramebuffers(1, &name); }
};
struct DeleteRenderbuffer {
    void operator()(GLuint name) const { glDeleteRenderbuffers(1, &name); }
};
struct DeleteShader {
    void operator()(GLuint name) const { glDeleteShader(name); }
};
struct DeleteProgram {
    void operator()(GLuint name) const { glDeleteProgram(name); }
};

using GlBuffer = GlHandle<DeleteBuffer>;
using GlVertexArray = GlHandle<DeleteVertexArray>;
using GlTexture = GlHandle<DeleteTexture>;
using GlFramebuffer = GlHandle<DeleteFramebuffer>;
using GlRenderbuffer = GlHandle<DeleteRenderbuffer>;
using GlShader = GlHandle<DeleteShader>;
using GlProgram = GlHandle<DeleteProgram>;

// glGenBuffers and its kin: makes one name.
template <typename Handle, typename Generate>
[[nodiscard]] Handle generated(Generate generate)
{
    GLuint name = 0;
    generate(1, &name);
    return Handle{name};
}

} // namespace vinyasa
