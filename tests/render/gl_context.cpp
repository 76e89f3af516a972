// SPDX-License-Identifier: MIT
#include "gl_context.h"

#include <epoxy/egl.h>

#include <utility>

namespace vinyasa::test {
namespace {

EGLDisplay openDisplay()
{
    if (!epoxy_has_egl_extension(EGL_NO_DISPLAY, "EGL_MESA_platform_surfaceless")) {
        return EGL_NO_DISPLAY;
    }
    const EGLDisplay display = eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, nullptr, nullptr);
    return display != EGL_NO_DISPLAY && eglInitialize(display, nullptr, nullptr) ? display : EGL_NO_DISPLAY;
}

EGLContext openContext(EGLDisplay display, GlKind kind)
{
    constexpr EGLint core[] = {
        EGL_CONTEXT_MAJOR_VERSION,           3,       EGL_CONTEXT_MINOR_VERSION, 3, EGL_CONTEXT_OPENGL_PROFILE_MASK,
        EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE};
    constexpr EGLint es[] = {EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION, 0, EGL_NONE};
    const bool embedded = kind == GlKind::embedded;
    eglBindAPI(embedded ? EGL_OPENGL_ES_API : EGL_OPENGL_API);
    return eglCreateContext(display, EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, embedded ? es : core);
}

} // namespace

std::optional<GlContext> GlContext::make(GlKind kind)
{
    const EGLDisplay display = openDisplay();
    if (display == EGL_NO_DISPLAY) {
        return std::nullopt;
    }
    const EGLContext context = openContext(display, kind);
    if (context == EGL_NO_CONTEXT || !eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context)) {
        return std::nullopt;
    }
    return GlContext{display, context};
}

GlContext::GlContext(GlContext&& other) noexcept
    : display_{std::exchange(other.display_, nullptr)}, context_{std::exchange(other.context_, nullptr)}
{
}

GlContext::~GlContext()
{
    if (context_ == nullptr) {
        return;
    }
    eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    eglDestroyContext(display_, context_);
}

} // namespace vinyasa::test
