// SPDX-License-Identifier: MIT
#include "platform/end_signals.h"

#include "platform/clock.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <ctime>

namespace vinyasa {

EndSignals::EndSignals()
{
    sigemptyset(&waited_);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction current {};
        // Whoever started the program may have it ignore one, as nohup does.
        if (sigaction(signal, nullptr, &current) == 0 && current.sa_handler != SIG_IGN) {
            sigaddset(&waited_, signal);
        }
    }
    sigprocmask(SIG_BLOCK, &waited_, &before_);
}

EndSignals::~EndSignals()
{
    sigprocmask(SIG_SETMASK, &before_, nullptr);
}

bool EndSignals::comeBefore(Seconds time) const
{
    for (;;) {
        const double rest = std::max(time.value - now().value, 0.0);
        const double whole = std::floor(rest);
        const timespec pause{static_cast<time_t>(whole), static_cast<long>(1e9 * (rest - whole))};
        if (sigtimedwait(&waited_, nullptr, &pause) > 0) {
            return true;
        }
        if (errno == EAGAIN && now() >= time) {
            return false;
        }
    }
}

} // namespace vinyasa
