// SPDX-License-Identifier: MIT
#include "benchmarks/cat_cow.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace vinyasa {
namespace {

Library library()
{
    Result<Library> loaded = loadLibrary(VINYASA_SOURCE_DIR "/assets");
    if (!loaded) {
        std::abort(); // tools/test says what is wrong with it
    }
    return std::move(loaded.value());
}

// One moment after the other, all over the practice; also the 99th percentile, since a frame that is late is seen.
void settleAsana(benchmark::State& state, const std::string& id)
{
    const Library all = library();
    const Body body = makeBody(defaultStature);
    const Timeline timeline = compose(body, all, *findAsana(all, id));
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
    std::ranges::sort(microseconds);
    state.counters["median_us"] = microseconds[microseconds.size() / 2];
    state.counters["p99_us"] = microseconds[microseconds.size() * 99 / 100];
}

// All asanas in a row with the ways between them.
void composeAll(benchmark::State& state)
{
    const Library all = library();
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

BENCHMARK_CAPTURE(settleAsana, cat_cow, "cat-cow")
    ->Name("settle/cat-cow")
    ->Unit(benchmark::kMicrosecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(settleAsana, childs_pose, "childs-pose")
    ->Name("settle/childs-pose")
    ->Unit(benchmark::kMicrosecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(settleAsana, sphinx, "sphinx")->Name("settle/sphinx")->Unit(benchmark::kMicrosecond)->UseManualTime();
BENCHMARK_CAPTURE(settleAsana, supine_twist, "supine-twist")
    ->Name("settle/supine-twist")
    ->Unit(benchmark::kMicrosecond)
    ->UseManualTime();
BENCHMARK_CAPTURE(settleAsana, legs_up_the_wall, "legs-up-the-wall")
    ->Name("settle/legs-up-the-wall")
    ->Unit(benchmark::kMicrosecond)
    ->UseManualTime();
BENCHMARK(composeAll)->Name("compose/all_asanas")->Unit(benchmark::kMicrosecond);
BENCHMARK(loadAll)->Name("load_library")->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace vinyasa
