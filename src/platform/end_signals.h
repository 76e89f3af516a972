// SPDX-License-Identifier: MIT
#pragma once

#include "core/units.h"

#include <csignal>

namespace vinyasa {

// Without a window the signals that ask a program to end (SIGINT, SIGTERM, and SIGHUP where it is not ignored) would
// end it at once. While this lives they wait to be looked for, so that what has been done can still be noted. One at a
// time, in a program of one thread.
class EndSignals {
public:
    EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;
    ~EndSignals();

    // Sleeps until now() has reached that time. True, and at once, where one of the signals has come.
    [[nodiscard]] bool comeBefore(Seconds time) const;

private:
    sigset_t waited_{}, before_{};
};

} // namespace vinyasa
