// SPDX-License-Identifier: MIT
#pragma once

namespace vinyasa {

// While it lives, errors that an X server reports do not end the process. Xlib's own answer to any of them is exit(1),
// and that is what a missing OpenGL driver leads to before SDL can say so. With the errors let pass the call that
// caused them fails as it should. Does nothing where no X11 library is loaded.
class XErrorsPass {
public:
    XErrorsPass();
    XErrorsPass(const XErrorsPass&) = delete;
    XErrorsPass& operator=(const XErrorsPass&) = delete;
    ~XErrorsPass();

private:
    using Handler = int (*)(void* display, void* event);
    using SetHandler = Handler (*)(Handler);

    void* library_ = nullptr;
    SetHandler set_ = nullptr;
    Handler previous_ = nullptr;
};

} // namespace vinyasa
