// SPDX-License-Identifier: MIT
#include "benchmarks/cat_cow.h"

#include <benchmark/benchmark.h>

namespace vinyasa {
namespace {

void settleCatCow(benchmark::State& state)
{
    const CatCow practice = catCow();
    Beats beats;
    for (auto _ : state) {
        const Moment moment = momentAt(practice.timeline, beats.next());
        benchmark::DoNotOptimize(figureAt(practice.body, moment));
    }
}

void loadAll(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(loadLibrary(VINYASA_SOURCE_DIR "/assets"));
    }
}

BENCHMARK(settleCatCow)->Name("settle/cat-cow")->Unit(benchmark::kMicrosecond);
BENCHMARK(loadAll)->Name("load_library")->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace vinyasa
