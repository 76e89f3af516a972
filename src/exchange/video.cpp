// SPDX-License-Identifier: MIT
#include "exchange/video.h"

#include "core/new_file.h"
#include "exchange/child.h"

#include <cassert>
#include <string>
#include <vector>

namespace vinyasa {
namespace {

using Arguments = std::vector<std::string>;

// How ffmpeg encodes a film of that name, which plays for ever where the format can; nothing for other names. x264
// gives the same bytes twice only with one thread.
std::optional<Arguments> encoderFor(const std::filesystem::path& place)
{
    const std::string ending = place.extension();
    if (ending == ".gif") {
        return Arguments{"-vf", "split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none", "-loop", "0"};
    }
    if (ending == ".webp") {
        return Arguments{"-c:v", "libwebp_anim", "-quality", "80", "-loop", "0"};
    }
    if (ending == ".mp4") {
        return Arguments{"-c:v",     "libx264", "-crf",      "18",
                         "-threads", "1",       "-vf",       "pad=ceil(iw/2)*2:ceil(ih/2)*2",
                         "-pix_fmt", "yuv420p", "-movflags", "+faststart"};
    }
    return std::nullopt;
}

Arguments ffmpegArguments(const Arguments& encoder, const VideoOptions& options, const std::filesystem::path& place)
{
    const std::string size = std::to_string(options.width) + "x" + std::to_string(options.height);
    Arguments all{"ffmpeg",   "-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-f",
                  "rawvideo", "-pix_fmt",     "rgba",      "-s",    size,       "-r", std::to_string(options.fps),
                  "-i",       "pipe:0",       "-an"};
    all.insert(all.end(), encoder.begin(), encoder.end());
    all.insert(all.end(), {"-bitexact", "-map_metadata", "-1", "file:" + place.string()});
    return all;
}

// Stops early when nobody reads any more.
void feed(Child& ffmpeg, const VideoOptions& options, const FrameSource& source)
{
    for (int i = 0; i < options.frames; ++i) {
        const Bitmap picture = source(i);
        assert(picture.width == options.width && picture.height == options.height);
        const auto* bytes = reinterpret_cast<const char*>(picture.pixels.data());
        if (!ffmpeg.write({bytes, picture.pixels.size()})) {
            return;
        }
    }
}

Failure encoderFailed(const std::string& words)
{
    return {ExitCode::outsideFailed,
            words.empty() ? Message{"ffmpeg could not make the film and gave no reason."}
                          : Message{"ffmpeg could not make the film: {1}", {words}},
            Message{"See that ffmpeg is complete and that the disk has room."}};
}

} // namespace

bool isVideoName(const std::filesystem::path& place)
{
    return encoderFor(place).has_value();
}

std::optional<Failure> writeVideo(const std::filesystem::path& place, const VideoOptions& options,
                                  const FrameSource& source)
{
    const std::optional<Arguments> encoder = encoderFor(place);
    assert(encoder && options.width > 0 && options.height > 0 && options.fps > 0);
    auto made = NewFile::at(place);
    if (auto* failure = std::get_if<Failure>(&made)) {
        return std::move(*failure);
    }
    NewFile& file = std::get<NewFile>(made);
    auto started = Child::start(ffmpegArguments(*encoder, options, file.path()));
    if (auto* failure = std::get_if<Failure>(&started)) {
        return std::move(*failure);
    }
    Child& ffmpeg = std::get<Child>(started);
    feed(ffmpeg, options, source);
    const Child::End end = ffmpeg.finish();
    return end.well ? file.commit() : std::optional{encoderFailed(end.words)};
}

} // namespace vinyasa
