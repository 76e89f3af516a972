// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/picture.h"
#include "app/studio.h"
#include "exchange/video.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

struct Stretch {
    Beat from, to;
};

// One round that begins where it ends, so that its film loops: the second, which comes from a round itself. All of a
// practice that has no rounds.
Stretch loopOf(const Timeline& timeline)
{
    const auto inLoop = [](const Span& span) { return span.round == 2; };
    const auto first = std::ranges::find_if(timeline.spans, inLoop);
    if (first == timeline.spans.end()) {
        return {Beat{0.0}, timeline.length};
    }
    const auto behind = std::find_if_not(first, timeline.spans.end(), inLoop);
    return {first->begin, (behind - 1)->end};
}

Stretch chosenStretch(const FilmOptions& options, const Timeline& timeline)
{
    return options.from ? Stretch{*options.from, *options.to} : loopOf(timeline);
}

Failure cantName(const std::filesystem::path& file)
{
    return {ExitCode::wrongInput, Message{"\"{1}\" does not end with .gif, .webp or .mp4.", {file.string()}},
            Message{"The ending says what kind of film is wanted: choose one of the three."}};
}

// When the frames are: the last of a loop is one frame before its first comes again.
struct FrameTimes {
    Seconds from;
    int fps = 25;
    int count = 1;
};

FrameTimes timesOf(const Stretch& stretch, const Pace& pace, int fps)
{
    const Seconds from = timeOf(pace, stretch.from);
    const double length = (timeOf(pace, stretch.to) - from).value;
    return {from, fps, std::max(1, static_cast<int>(std::lround(length * fps)))};
}

Outcome makeFilm(const FilmOptions& options, const Practice& practice, Studio& studio)
{
    const FrameTimes times = timesOf(chosenStretch(options, practice.timeline), practice.pace, options.fps);
    PageSettings settings;
    settings.width = options.size.width;
    settings.height = options.size.height;
    settings.pace = practice.pace;
    const Page page = layOut(practice, settings, options.look.theme, studio.measure());
    const PageState still = stillOf(options.look);
    const auto frame = [&](int number) {
        const Seconds time = times.from + Seconds{static_cast<double>(number) / times.fps};
        return studio.draw(pictureAt(practice, page, beatAt(practice.pace, time), still));
    };
    // All frames have one size: where the first can be drawn, all can.
    if (auto trouble = troubleOf(frame(0))) {
        return trouble;
    }
    const VideoOptions video{settings.width, settings.height, times.fps, times.count};
    const auto failure = writeVideo(options.file, video, [&](int number) { return std::get<Bitmap>(frame(number)); });
    return failure ? Outcome{*failure} : std::nullopt;
}

} // namespace

Outcome film(const FilmOptions& options, const CommonOptions& common, const Places& places)
{
    if (!isVideoName(options.file)) {
        return cantName(options.file);
    }
    const auto prepared = prepare(common, options.id, places);
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    if (options.to) {
        if (auto failure = beyondEnd(std::get<Practice>(prepared).timeline, "--to", *options.to)) {
            return *failure;
        }
    }
    auto studio = Studio::open(places);
    if (auto trouble = troubleOf(studio)) {
        return trouble;
    }
    return makeFilm(options, std::get<Practice>(prepared), std::get<Studio>(studio));
}

} // namespace vinyasa
