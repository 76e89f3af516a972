// SPDX-License-Identifier: MIT
#pragma once

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

namespace vinyasa::test {

// While it lives the leak check looks away: graphics drivers keep a few kilobytes each time they are opened.
class DriversMayLeak {
public:
#if defined(__SANITIZE_ADDRESS__)
    DriversMayLeak()
    {
        __lsan_disable();
    }
    ~DriversMayLeak()
    {
        __lsan_enable();
    }
#else
    DriversMayLeak() {}
    ~DriversMayLeak() {}
#endif
    DriversMayLeak(const DriversMayLeak&) = delete;
    DriversMayLeak& operator=(const DriversMayLeak&) = delete;
};

} // namespace vinyasa::test
