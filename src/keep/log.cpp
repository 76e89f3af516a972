// SPDX-License-Identifier: MIT
#include "keep/log.h"

#include "content/values.h"
#include "keep/kept_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

constexpr std::array logEntries{Entry{"when"},
                                Entry{"what"},
                                Entry{"variant", false},
                                Entry{"breaths"},
                                Entry{"of"},
                                Entry{"easedOff", false},
                                Entry{"painBefore", false},
                                Entry{"painAfter", false}};
constexpr Range mostBreaths{0.0, 1e5}, painRange{0.0, 10.0};

std::optional<int> painOf(const JsonNode* node, FileReport report)
{
    const auto pain = numberOf(node, painRange, report);
    return pain ? std::optional{static_cast<int>(*pain)} : std::nullopt;
}

LogEntry entryOf(const JsonNode& root, FileReport report)
{
    LogEntry entry;
    if (!checkEntries(root, "a line of the log", logEntries, report)) {
        return entry;
    }
    entry.when = lineOf(find(root, "when"), longestName, report).value;
    entry.what = idOf(find(root, "what"), report).value;
    entry.variant = idOf(find(root, "variant"), report).value;
    entry.breaths = numberOf(find(root, "breaths"), mostBreaths, report).value_or(0.0);
    entry.length = numberOf(find(root, "of"), mostBreaths, report).value_or(0.0);
    for (const PlacedText& place : linesOf(find(root, "easedOff"), longestSentence, report)) {
        entry.easedOff.push_back(place.value);
    }
    entry.painBefore = painOf(find(root, "painBefore"), report);
    entry.painAfter = painOf(find(root, "painAfter"), report);
    return entry;
}

void readLine(ReadLog& log, std::string_view line, int number, const std::string& file)
{
    Report report;
    const auto root = readJson(line, {file, report});
    LogEntry entry = root ? entryOf(*root, {file, report}) : LogEntry{};
    if (report.empty()) {
        log.entries.push_back(std::move(entry));
    } else {
        const Problem first = report.sorted().front();
        log.problems.push_back({{file, number, first.place.column}, "this line is skipped: " + first.sentence});
    }
}

// For the length of one write; closes itself.
struct Descriptor {
    int number;
    ~Descriptor()
    {
        if (number >= 0) {
            ::close(number);
        }
    }
};

bool endsInMidLine(int descriptor, off_t size)
{
    char last = '\n';
    return size > 0 && ::pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

Failure cantWrite(const fs::path& file, int error)
{
    return {ExitCode::outsideFailed,
            Message{"\"{1}\" can't be written: {2}.", {file.string(), std::generic_category().message(error)}},
            Message{"See that you may write there and that the disk has room."}};
}

} // namespace

fs::path logIn(const fs::path& folder)
{
    return keptPath(folder, "log.jsonl");
}

std::string printLine(const LogEntry& entry)
{
    nlohmann::ordered_json root{{"when", entry.when}, {"what", entry.what}};
    if (!entry.variant.empty()) {
        root["variant"] = entry.variant;
    }
    root["breaths"] = entry.breaths;
    root["of"] = entry.length;
    if (!entry.easedOff.empty()) {
        root["easedOff"] = entry.easedOff;
    }
    if (entry.painBefore) {
        root["painBefore"] = *entry.painBefore;
    }
    if (entry.painAfter) {
        root["painAfter"] = *entry.painAfter;
    }
    return root.dump() + '\n';
}

ReadLog readLog(std::string_view text, const std::string& file)
{
    ReadLog log;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) {
            readLine(log, text.substr(0, end), number, file);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return log;
}

ReadLog loadLog(const fs::path& folder)
{
    Report report;
    const fs::path file = logIn(folder);
    ReadLog log = readLog(readKept(file, report), file.string());
    if (!report.empty()) {
        log.problems = report.sorted();
    }
    return log;
}

std::optional<Failure> appendToLog(const fs::path& folder, const LogEntry& entry)
{
    const fs::path file = logIn(folder);
    if (auto failure = makeFolderOf(file)) {
        return failure;
    }
    constexpr mode_t ownersOnly = 0600; // it tells how somebody feels
    const Descriptor log{::open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, ownersOnly)};
    if (log.number < 0) {
        return cantWrite(file, errno);
    }
    const off_t size = ::lseek(log.number, 0, SEEK_END);
    const std::string line = (endsInMidLine(log.number, size) ? "\n" : "") + printLine(entry);
    const ssize_t written = ::write(log.number, line.data(), line.size());
    if (written < 0 || static_cast<std::size_t>(written) != line.size()) {
        const int error = written < 0 ? errno : ENOSPC;
        // Half a line is none. Where even this fails, the next one begins a new line.
        [[maybe_unused]] const int undone = ::ftruncate(log.number, size);
        return cantWrite(file, error);
    }
    // A device or a pipe knows no fsync.
    return ::fsync(log.number) != 0 && errno != EINVAL ? std::optional{cantWrite(file, errno)} : std::nullopt;
}

} // namespace vinyasa
