// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice.h"
#include "keep/folders.h"
#include "keep/log.h"
#include "keep/resume.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

// What is known of a practice when it is over.
struct Ending {
    std::string when; // the date and time
    std::vector<std::string> easedOff{};
    std::optional<int> painAfter{};
};

// What a practice leaves behind: breath by breath the place to go on from, and at its end a line of the log. It is told
// what has happened and counts; its answers, empty all but once, say what could not be kept.
class Diary {
public:
    // folder: of the person's data. entry: what is known from the start; its length is that of the timeline.
    Diary(std::filesystem::path folder, LogEntry entry);

    // Time has passed, or somebody has moved on the timeline. breathed: how far time alone has come, in breaths.
    [[nodiscard]] Message passed(double breathed, const Resume& now);

    // Less than one breath is no practice and leaves nothing.
    [[nodiscard]] Message end(const Ending& ending);

    [[nodiscard]] double breaths() const { return entry_.breaths; }

    // What the log would say if it ended now.
    [[nodiscard]] LogEntry entry(const Ending& ending) const;

private:
    [[nodiscard]] Message told(const std::optional<Failure>& failure);

    std::filesystem::path folder_;
    LogEntry entry_;
    double kept_ = 0.0; // the breath at which the practice could be taken up
    bool told_ = false;
};

// How a practice could be taken up at a beat of its plan.
[[nodiscard]] Resume resumeOf(const Practice& practice, const PlayOptions& options, Beat beat);

// Of a practice that is about to begin.
[[nodiscard]] Diary diaryOf(const Practice& practice, const PlayOptions& options, const Folders& folders);

} // namespace vinyasa
