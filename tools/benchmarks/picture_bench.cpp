// SPDX-License-Identifier: MIT
#include "benchmarks/picture_bench.h"

#include "benchmarks/cat_cow.h"
#include "benchmarks/percentiles.h"
#include "platform/fonts.h"
#include "platform/window.h"
#include "render/gl.h"
#include "render/renderer.h"
#include "scene/page.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace vinyasa {
namespace {

constexpr int framesInBreath = 600; // of ten seconds

PageSettings fullHd()
{
    PageSettings settings;
    settings.width = 1920;
    settings.height = 1080;
    settings.keys = {{"?", "Keys"}};
    return settings;
}

Page pageOf(const CatCow& practice, const MeasureText& measure)
{
    return layOut(fullHd(), practice.timeline, footageOf(practice.body, practice.timeline), practice.body, calmDay(),
                  measure);
}

// All that can be in a picture: overlay, shadow, spine and ghost.
DrawList pictureAt(const CatCow& practice, const Page& page, Beat beat, KeptSkins* kept = nullptr)
{
    const Moment moment = steadyMomentAt(practice.timeline, beat);
    const PageState state{.showsSpine = true, .showsGhost = true};
    return describe(page, practice.body, figureAt(practice.body, moment), moment, state, {}, kept);
}

void momentToDrawList(benchmark::State& state)
{
    const CatCow practice = catCow();
    const Page page = pageOf(practice, [](std::string_view words, const TextStyle& style) {
        return TextExtent{0.55f * style.pixels * static_cast<float>(words.size()), style.pixels, 0.3f * style.pixels};
    });
    Beats beats;
    for (auto _ : state) {
        benchmark::DoNotOptimize(pictureAt(practice, page, beats.next()));
    }
}

// Everything that draws: one window for all measurements, as in the program.
struct Studio {
    Window window;
    Fonts fonts;
    std::optional<Renderer> renderer;
    CatCow practice = catCow();
    Page page;

    Studio(Window openedWindow, Fonts loadedFonts) : window{std::move(openedWindow)}, fonts{std::move(loadedFonts)} {}
};

// As the program draws, all but the last step.
std::vector<DrawablePart> drawOn(Studio& studio, const DrawList& list)
{
    std::vector<DrawablePart> changed;
    const Keeping keeping{studio.window.keepsPictures(), studio.window.keepsPicture()};
    for (const PixelArea& area : studio.renderer->draw(list, keeping)) {
        changed.push_back({area.x, area.y, area.width, area.height});
    }
    return changed;
}

template <typename T>
T orExit(std::variant<T, Failure> tried)
{
    if (const Failure* failure = std::get_if<Failure>(&tried)) {
        std::fprintf(stderr, "%s\n%s\n", failure->cause.in(inEnglish()).c_str(),
                     failure->remedy.in(inEnglish()).c_str());
        std::exit(static_cast<int>(failure->code));
    }
    return std::get<T>(std::move(tried));
}

std::unique_ptr<Studio> openStudio()
{
    auto studio = std::make_unique<Studio>(
        orExit(openWindow({.title = "Vinyasa benchmark", .width = 1920, .height = 1080, .fullscreen = false})),
        orExit(Fonts::load(VINYASA_SOURCE_DIR "/assets/fonts")));
    Fonts& fonts = studio->fonts;
    const TextSource source{
        [&fonts](std::string_view words, const TextStyle& style) { return fonts.measure(words, style); },
        [&fonts](std::string_view words, const TextStyle& style) { return fonts.rasterize(words, style); }};
    studio->renderer = orExit(Renderer::make(VINYASA_SOURCE_DIR "/shaders", source));
    studio->page = pageOf(studio->practice, source.measure);
    return studio;
}

double processMilliseconds()
{
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

bool drawsInSoftware()
{
    const auto* const name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
    const std::string_view renderer{name != nullptr ? name : ""};
    return renderer.find("llvmpipe") != renderer.npos || renderer.find("softpipe") != renderer.npos;
}

// What the graphics processor itself takes for each drawing. Software has none, and says so.
template <typename Draw>
void timeGpu(benchmark::State& state, Studio& studio, Draw draw)
{
    if (drawsInSoftware()) {
        state.SkipWithError("OpenGL is drawn in software here: there is no graphics processor to time");
        return;
    }
    GLuint query = 0;
    glGenQueries(1, &query);
    std::vector<double> milliseconds;
    for (auto _ : state) {
        glBeginQuery(GL_TIME_ELAPSED, query);
        const auto changed = draw();
        glEndQuery(GL_TIME_ELAPSED);
        studio.window.show(changed);
        GLuint64 nanoseconds = 0;
        glGetQueryObjectui64v(query, GL_QUERY_RESULT, &nanoseconds); // waits for it
        milliseconds.push_back(1e-6 * static_cast<double>(nanoseconds));
    }
    glDeleteQueries(1, &query);
    tellPercentiles(state, std::move(milliseconds), "gpu_ms");
}

// Draws, shows and times each frame. cpu_ms: of one frame, in all threads, software OpenGL's too.
template <typename Draw>
void timeFrames(benchmark::State& state, Studio& studio, Draw draw)
{
    std::vector<double> milliseconds;
    const double before = processMilliseconds();
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        studio.window.show(draw());
        glFinish();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        milliseconds.push_back(taken.count());
    }
    state.counters["cpu_ms"] = (processMilliseconds() - before) / static_cast<double>(milliseconds.size());
    tellPercentiles(state, std::move(milliseconds), "ms");
}

// One after another as in play, once with every text drawn before, as nearly all frames are. The first one that is
// asked for goes on from the last one drawn, too.
class Played {
public:
    explicit Played(Studio& studio) : studio_{&studio}
    {
        for (double beat = 0.0; beat < 8.0; beat += 0.5) {
            draw(beat);
        }
        draw(beat_);
        glFinish();
    }

    [[nodiscard]] std::vector<DrawablePart> operator()()
    {
        beat_ = beat_ < 7.0 ? beat_ + 1.0 / framesInBreath : 1.0;
        return draw(beat_);
    }

private:
    std::vector<DrawablePart> draw(double beat)
    {
        return drawOn(*studio_, pictureAt(studio_->practice, studio_->page, {beat}, &skins_));
    }

    Studio* studio_;
    double beat_ = 1.0;
    KeptSkins skins_;
};

void frame(benchmark::State& state, Studio& studio)
{
    timeFrames(state, studio, Played{studio});
}

void gpuFrame(benchmark::State& state, Studio& studio)
{
    timeGpu(state, studio, Played{studio});
}

// The same moment again and again: what is left when nothing moves and still a frame is asked for.
void sameFrame(benchmark::State& state, Studio& studio)
{
    KeptSkins skins;
    timeFrames(state, studio, [&] { return drawOn(studio, pictureAt(studio.practice, studio.page, {1.0}, &skins)); });
}

// The least that a frame can cost here; what `frame` takes is to be read as a multiple of it.
void clearAndSwap(benchmark::State& state, Studio& studio)
{
    timeFrames(state, studio, [] {
        glClearColor(0.9f, 0.9f, 0.9f, 1.0f);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        return std::vector<DrawablePart>{{0, 0, 1920, 1080}};
    });
}

BENCHMARK(momentToDrawList)->Name("moment_to_drawlist/cat-cow")->Unit(benchmark::kMicrosecond);

} // namespace

void registerPictureBenchmarks()
{
    // Shared by the measurements, which Google Benchmark keeps to its end.
    const std::shared_ptr<Studio> studio = openStudio();
    // Software OpenGL works on other threads, so only real time tells.
    benchmark::RegisterBenchmark("frame/1920x1080", [studio](benchmark::State& state) { frame(state, *studio); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Iterations(framesInBreath);
    benchmark::RegisterBenchmark("gpu_frame/1920x1080", [studio](benchmark::State& state) { gpuFrame(state, *studio); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RegisterBenchmark("same_frame/1920x1080",
                                 [studio](benchmark::State& state) { sameFrame(state, *studio); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RegisterBenchmark("clear/1920x1080", [studio](benchmark::State& state) { clearAndSwap(state, *studio); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

} // namespace vinyasa
