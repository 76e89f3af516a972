// SPDX-License-Identifier: MIT
#include "benchmarks/practice_bench.h"

#include "benchmarks/cat_cow.h"
#include "benchmarks/percentiles.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cmath>
#include <vector>

namespace vinyasa {
namespace {

// One moment after the other, all over the practice.
void settleAsana(benchmark::State& state, const Library& library, const Asana& asana)
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = compose(body, library, asana);
    std::vector<double> microseconds;
    double beat = 0.0;
    for (auto _ : state) {
        beat = std::fmod(beat + 0.6180339887 * timeline.length.value, timeline.length.value);
        const Moment moment = momentAt(timeline, {beat});
        const auto begin = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(figureAt(body, moment));
        const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - begin;
        state.SetIterationTime(taken.count() * 1e-6);
        microseconds.push_back(taken.count());
    }
    tellPercentiles(state, std::move(microseconds), "us");
}

// All asanas in a row with the ways between them.
void composeAll(benchmark::State& state)
{
    const Library all = theLibrary();
    const Body body = makeBody(defaultStature);
    std::vector<Choice> choices;
    for (const Asana& asana : all.asanas) {
        choices.push_back({&asana, ""});
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(compose(body, all, choices));
    }
}

void loadAll(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(loadLibrary(VINYASA_SOURCE_DIR "/assets"));
    }
}

BENCHMARK(composeAll)->Name("compose/all_asanas")->Unit(benchmark::kMicrosecond);
BENCHMARK(loadAll)->Name("load_library")->Unit(benchmark::kMicrosecond);

} // namespace

void registerSettleBenchmarks(const Library& library)
{
    for (const Asana& asana : library.asanas) {
        benchmark::RegisterBenchmark(("settle/" + asana.id).c_str(),
                                     [&](benchmark::State& state) { settleAsana(state, library, asana); })
            ->Unit(benchmark::kMicrosecond)
            ->UseManualTime();
    }
}

} // namespace vinyasa
