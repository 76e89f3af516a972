// SPDX-License-Identifier: MIT
#include "platform/clock.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace vinyasa {

namespace {

Seconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return {static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec)};
}

} // namespace

Seconds now()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME; // goes on while the machine sleeps, so that waking up is noticed
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    return read(clock);
}

Instant instant()
{
    return {now(), read(CLOCK_REALTIME)};
}

Seconds passed(const Instant& before, const Instant& after)
{
    constexpr Seconds slack{2.0};
    const Seconds steady = std::max(after.steady - before.steady, Seconds{});
    const Seconds wall = after.wall - before.wall;
    return wall > steady + slack ? wall : steady;
}

std::string dateAndTime()
{
    const std::time_t time = std::time(nullptr);
    std::tm local{};
    localtime_r(&time, &local);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &local)};
}

} // namespace vinyasa
