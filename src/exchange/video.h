// SPDX-License-Identifier: MIT
// Pictures to a film, by the program ffmpeg.
#pragma once

#include "core/bitmap.h"
#include "core/failure.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

namespace vinyasa {

struct VideoOptions {
    int width = 640, height = 360; // above 0
    int fps = 25;                  // above 0
    int frames = 1;                // how many
};

// The n-th picture, of the given size.
using FrameSource = std::function<Bitmap(int frame)>;

// Whether films of this kind can be made: the place ends with .gif, .webp or .mp4.
[[nodiscard]] bool isVideoName(const std::filesystem::path& place);

// Writes the film; the place gets its file only when it is whole. SIGPIPE must be ignored by the program. Fails with
// outsideFailed and ffmpeg's own words where ffmpeg is missing or fails. The place is a video name.
[[nodiscard]] std::optional<Failure> writeVideo(const std::filesystem::path& place, const VideoOptions& options,
                                                const FrameSource& source);

} // namespace vinyasa
