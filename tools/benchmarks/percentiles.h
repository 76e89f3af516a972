// SPDX-License-Identifier: MIT
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>
#include <vector>

namespace vinyasa {

// Of at least one.
inline double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// Reports the median, the 99th percentile and the longest of times, at least one: a frame that is late is seen.
inline void tellPercentiles(benchmark::State& state, std::vector<double> times, const std::string& unit)
{
    std::ranges::sort(times);
    state.counters["median_" + unit] = times[times.size() / 2];
    state.counters["p99_" + unit] = times[times.size() * 99 / 100];
    state.counters["longest_" + unit] = times.back();
}

} // namespace vinyasa
