// SPDX-License-Identifier: MIT
#include "platform/x_errors.h"

#include <dlfcn.h>

namespace vinyasa {

// SDL loads libX11 itself; RTLD_NOLOAD finds that copy and loads none where SDL has not.
XErrorsPass::XErrorsPass() : library_{dlopen("libX11.so.6", RTLD_NOW | RTLD_NOLOAD)}
{
    if (library_ == nullptr) {
        return;
    }
    set_ = reinterpret_cast<SetHandler>(dlsym(library_, "XSetErrorHandler"));
    if (set_ != nullptr) {
        previous_ = set_([](void*, void*) { return 0; });
    }
}

XErrorsPass::~XErrorsPass()
{
    if (set_ != nullptr) {
        set_(previous_);
    }
    if (library_ != nullptr) {
        dlclose(library_);
    }
}

} // namespace vinyasa
