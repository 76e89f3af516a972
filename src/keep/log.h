// SPDX-License-Identifier: MIT
// The practices that have been done: a line of JSON for each, so that a log that breaks off loses its last line at
// most.
#pragma once

#include "core/failure.h"
#include "core/result.h"
#include "core/words.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

struct LogEntry {
    std::string when;                             // "2026-11-23T06:50:00+0100": when it ended
    std::string what;                             // the id of the asana
    std::string variant{};                        // empty: the full range
    double breaths = 0.0, length = 0.0;           // done, and of how many
    std::vector<std::string> easedOff{};          // where the person went back: "supine-twist right"
    std::optional<int> painBefore{}, painAfter{}; // 0 to 10, where the person has said

    bool operator==(const LogEntry&) const = default;
};

// The file in the folder with the person's data.
[[nodiscard]] std::filesystem::path logIn(const std::filesystem::path& folder);

[[nodiscard]] std::string printLine(const LogEntry& entry); // with its line end

struct ReadLog {
    std::vector<LogEntry> entries;
    Problems problems{}; // one for each line that is skipped
};

// file: for the problems.
[[nodiscard]] ReadLog readLog(std::string_view text, const std::string& file);

// Of the folder with the person's data. Without a log there are no entries.
[[nodiscard]] ReadLog loadLog(const std::filesystem::path& folder);

// Adds one line and brings it to the disk, in one piece; what a killed program left unfinished stays a line of its own.
[[nodiscard]] std::optional<Failure> appendToLog(const std::filesystem::path& folder, const LogEntry& entry);

// What practices are called, by their ids, their variants ("sphinx, easier") and the places in them where one eases off
// ("childs-pose child"); what is not among them is called by its id.
using PracticeNames = std::map<std::string, std::string>;

// A table with one practice a line, the latest last, and a chart of the breaths of each of the last days.
[[nodiscard]] std::string logTable(const std::vector<LogEntry>& entries, const PracticeNames& names = {},
                                   const Words& words = inEnglish());

} // namespace vinyasa
