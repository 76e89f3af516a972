// SPDX-License-Identifier: MIT
// vinyasa_bench [--json FILE] [Google Benchmark's own options]
#include "benchmarks/cat_cow.h"
#include "benchmarks/picture_bench.h"
#include "benchmarks/practice_bench.h"

#include <benchmark/benchmark.h>

#include <string>
#include <string_view>
#include <vector>

int main(int argc, char** argv)
{
    // Every figure is a median over repetitions, with the spread beside it: machines are noisy.
    std::vector<std::string> words{argv[0], "--benchmark_repetitions=7", "--benchmark_min_time=0.1",
                                   "--benchmark_report_aggregates_only=true"};
    for (int i = 1; i < argc; ++i) {
        if (std::string_view{argv[i]} == "--json" && i + 1 < argc) {
            words.push_back("--benchmark_out_format=json");
            words.push_back(std::string{"--benchmark_out="} + argv[++i]);
        } else {
            words.push_back(argv[i]);
        }
    }
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) {
        return 2;
    }
    const vinyasa::Library library = vinyasa::theLibrary();
    vinyasa::registerSettleBenchmarks(library);
    vinyasa::registerPictureBenchmarks();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
