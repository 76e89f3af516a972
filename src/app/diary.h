// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice.h"
#include "keep/folders.h"
#include "keep/log.h"
#include "keep/resume.h"

#include <filesystem>
#include <optional>
#include <string>

namespace vinyasa {

// What a practice leaves behind: breath by breath the place to go on from, and at its end a line of the log. It is told
// what has happened and counts; the sentences that it answers with, one at most, say what could not be kept.
class Diary {
public:
    // folder: of the person's data. entry: what is known from the start; its length is that of the timeline.
    Diary(std::filesystem::path folder, LogEntry entry);

    // Time has passed, or somebody has moved on the timeline. breathed: how far time alone has come, in breaths.
    [[nodiscard]] std::optional<std::string> passed(double breathed, const Resume& now);

    // when: the date and time. Less than one breath is no practice and leaves nothing.
    [[nodiscard]] std::optional<std::string> end(const std::string& when);

private:
    [[nodiscard]] std::optional<std::string> told(const std::optional<Failure>& failure);

    std::filesystem::path folder_;
    LogEntry entry_;
    double kept_ = 0.0; // the breath at which the practice could be taken up
    bool told_ = false;
};

// Of a practice that is about to begin.
[[nodiscard]] Diary diaryOf(const Practice& practice, const PlayOptions& options, const Folders& folders);

} // namespace vinyasa
