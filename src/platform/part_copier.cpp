// SPDX-License-Identifier: MIT
#include "platform/part_copier.h"

#include "platform/x_errors.h"

#include <SDL_video.h>

#include <dlfcn.h>
#include <string_view>

namespace vinyasa {
namespace {

// In the copy of GLX that SDL has loaded, if it has: where it has not, GLX knows of no context. EGL would hand out
// functions of these names that lead nowhere.
class Glx {
public:
    Glx() : library_{dlopen("libGL.so.1", RTLD_NOW | RTLD_NOLOAD)} {}
    Glx(const Glx&) = delete;
    Glx& operator=(const Glx&) = delete;
    ~Glx()
    {
        if (library_ != nullptr) {
            dlclose(library_);
        }
    }

    template <typename Function>
    [[nodiscard]] Function find(const char* name) const
    {
        return library_ != nullptr ? reinterpret_cast<Function>(dlsym(library_, name)) : nullptr;
    }

private:
    void* library_;
};

bool drawsInSoftware()
{
    constexpr unsigned int renderer = 0x1F01;
    const auto getString =
        reinterpret_cast<const unsigned char* (*)(unsigned int)>(SDL_GL_GetProcAddress("glGetString"));
    const auto* const text = getString != nullptr ? reinterpret_cast<const char*>(getString(renderer)) : nullptr;
    const std::string_view name{text != nullptr ? text : ""};
    return name.find("llvmpipe") != name.npos || name.find("softpipe") != name.npos;
}

} // namespace

std::optional<PartCopier> PartCopier::ofCurrentContext()
{
    if (std::string_view{SDL_GetCurrentVideoDriver()} != "x11" || !drawsInSoftware()) {
        return std::nullopt;
    }
    const Glx glx;
    const auto display = glx.find<void* (*)()>("glXGetCurrentDisplay");
    const auto drawable = glx.find<unsigned long (*)()>("glXGetCurrentDrawable");
    const auto extensions = glx.find<const char* (*)(void*, int)>("glXQueryExtensionsString");
    const auto function = glx.find<void* (*)(const char*)>("glXGetProcAddressARB");
    if (display == nullptr || drawable == nullptr || extensions == nullptr || function == nullptr) {
        return std::nullopt;
    }
    PartCopier copier;
    copier.copy_ = reinterpret_cast<Copy>(function("glXCopySubBufferMESA"));
    copier.display_ = display();
    copier.drawable_ = drawable();
    if (copier.copy_ == nullptr || copier.display_ == nullptr || copier.drawable_ == 0) {
        return std::nullopt;
    }
    const char* const offered = extensions(copier.display_, 0);
    const bool offers =
        offered != nullptr && std::string_view{offered}.find("GLX_MESA_copy_sub_buffer") != std::string_view::npos;
    return offers ? std::optional{copier} : std::nullopt;
}

void PartCopier::show(std::span<const DrawablePart> parts) const
{
    const XErrorsPass errorsPass;
    for (const DrawablePart& part : parts) {
        copy_(display_, drawable_, part.x, part.y, part.width, part.height);
    }
}

} // namespace vinyasa
