// SPDX-License-Identifier: MIT
#include "platform/clock.h"

#include <ctime>

namespace vinyasa {

Seconds now()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME; // goes on while the machine sleeps, so that waking up is noticed
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(clock, &time);
    return {static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec)};
}

} // namespace vinyasa
