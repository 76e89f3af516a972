// SPDX-License-Identifier: MIT
// The whole program from outside, beside the least that a program with a window is (bare_window.cpp): on a busy machine
// the ratios still tell something.
#include "benchmarks/percentiles.h"
#include "benchmarks/process.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <thread>

namespace vinyasa {
namespace {

using Words = std::vector<std::string>;

constexpr std::chrono::seconds aWhile{3};

// In a window as large as the bare program's. Not full screen: where no window manager answers, SDL waits a tenth of a
// second each time that is switched on or off.
Words played(const Words& more)
{
    Words words{VINYASA_PROGRAM, "play", "--lead-in", "0"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

double millisecondsOf(const Words& words, benchmark::State& state)
{
    const auto begin = std::chrono::steady_clock::now();
    if (!run(words)) {
        state.SkipWithError("a program did not start and end cleanly");
    }
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    return taken.count();
}

// From the start until the first frame is on the screen and all has ended again; by turns, so that what else the
// machine does falls on both.
void startToFirstFrame(benchmark::State& state)
{
    std::vector<double> whole, bare;
    for (auto _ : state) {
        whole.push_back(millisecondsOf(played({"cat-cow", "--frames", "1"}), state));
        bare.push_back(millisecondsOf({VINYASA_BARE, "once"}, state));
    }
    state.counters["ratio"] = medianOf(whole) / medianOf(bare);
    state.counters["median_ms"] = medianOf(whole);
    state.counters["bare_ms"] = medianOf(bare);
}

// After three seconds with all that a picture can have.
void residentMemory(benchmark::State& state)
{
    for (auto _ : state) {
        Process whole{played({"cat-cow"})};
        Process bare{{VINYASA_BARE, "stay"}};
        std::this_thread::sleep_for(aWhile);
        state.counters["ratio"] = whole.residentMebibytes() / bare.residentMebibytes();
        state.counters["MiB"] = whole.residentMebibytes();
        state.counters["bare_MiB"] = bare.residentMebibytes();
    }
}

double percentOfCore(const Process& process)
{
    const auto begin = std::chrono::steady_clock::now();
    const double before = process.cpuSeconds();
    std::this_thread::sleep_for(aWhile);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    return 100.0 * (process.cpuSeconds() - before) / taken.count();
}

// In the hold of Sphinx, with shadow, spine and ghost; and then paused.
void processorTime(benchmark::State& state)
{
    for (auto _ : state) {
        Process player{played({"sphinx", "--pace", "15"})};
        std::this_thread::sleep_for(std::chrono::seconds{16}); // by then it is in the hold
        const bool ghost = run({"xdotool", "key", "g"});
        std::this_thread::sleep_for(std::chrono::seconds{1});
        state.counters["hold_percent"] = percentOfCore(player);
        if (!ghost || !run({"xdotool", "key", "space"})) {
            state.SkipWithError("there is no xdotool to press the keys");
            return;
        }
        std::this_thread::sleep_for(std::chrono::seconds{5}); // a notice may stay for three
        state.counters["paused_percent"] = percentOfCore(player);
    }
}

BENCHMARK(startToFirstFrame)->Name("start_to_first_frame")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(residentMemory)->Name("resident_memory")->Unit(benchmark::kSecond)->UseRealTime()->Iterations(1);
BENCHMARK(processorTime)->Name("processor_time/hold_and_pause")->Unit(benchmark::kSecond)->UseRealTime()->Iterations(1);

} // namespace
} // namespace vinyasa
