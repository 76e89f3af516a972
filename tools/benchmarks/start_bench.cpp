// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

namespace {

// The whole program, from its start until its first frame is on the screen and it has ended again.
void startToFirstFrame(benchmark::State& state)
{
    const char* const arguments[] = {VINYASA_PROGRAM, "play", "cat-cow", "--frames", "1", nullptr};
    for (auto _ : state) {
        pid_t child = 0;
        int status = 0;
        if (posix_spawn(&child, VINYASA_PROGRAM, nullptr, nullptr, const_cast<char* const*>(arguments), environ) != 0 ||
            waitpid(child, &status, 0) != child || status != 0) {
            state.SkipWithError("the program did not start and end cleanly");
            return;
        }
    }
}

BENCHMARK(startToFirstFrame)->Name("start_to_first_frame")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
