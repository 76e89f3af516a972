// SPDX-License-Identifier: MIT
#include "platform/signals.h"

#include <csignal>

namespace vinyasa {

void ignoreWriteSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

// Passed on as SIGTERM, for which SDL has a handler that becomes an event: no state of our own.
void hangUpLikeTerminate()
{
    struct sigaction current {};
    if (sigaction(SIGHUP, nullptr, &current) != 0 || current.sa_handler != SIG_DFL) {
        return;
    }
    struct sigaction passOn {};
    passOn.sa_handler = [](int) { std::raise(SIGTERM); };
    sigaction(SIGHUP, &passOn, nullptr);
}

} // namespace vinyasa
