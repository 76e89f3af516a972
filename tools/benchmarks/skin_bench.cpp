// SPDX-License-Identifier: MIT
#include "benchmarks/cat_cow.h"
#include "scene/skin.h"

#include <benchmark/benchmark.h>

namespace vinyasa {
namespace {

void skin(benchmark::State& state)
{
    const CatCow practice = catCow();
    SkinColors colors{{}, {}};
    for (std::size_t i = 0; i < practice.body.shapes.size(); ++i) {
        colors.shapes.push_back({0.01f * static_cast<float>(i), 0.5f, 0.5f, 1.0f}); // no two alike
    }
    Beats beats;
    for (auto _ : state) {
        state.PauseTiming();
        const Moment moment = momentAt(practice.timeline, beats.next());
        const Figure figure = figureAt(practice.body, moment);
        state.ResumeTiming();
        benchmark::DoNotOptimize(skinOf(practice.body, figure.world, static_cast<float>(moment.breath.fill), colors));
    }
}

BENCHMARK(skin)->Name("skin/cat-cow")->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace vinyasa
