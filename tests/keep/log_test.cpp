// SPDX-License-Identifier: MIT
#include "keep/log.h"
#include "keep/resume.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace vinyasa;
using namespace vinyasa::test;

namespace fs = std::filesystem;

namespace {

LogEntry entryAt(int number)
{
    return {.when = "2026-11-" + std::to_string(10 + number % 20) + "T06:50:00+0100",
            .what = "cat-cow",
            .variant = number % 2 == 0 ? "" : "easier",
            .breaths = number + 0.5,
            .length = 8.0,
            .easedOff = number % 3 == 0 ? std::vector<std::string>{"twist \"right\"", "ä"} : std::vector<std::string>{},
            .painBefore = number % 4 == 0 ? std::nullopt : std::optional{number % 11},
            .painAfter = std::nullopt};
}

std::string logOf(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += printLine(entryAt(i));
    }
    return text;
}

// What a practice does, faster: a line of the log, then breath after breath a place to go on from.
[[noreturn]] void practiseForEver(const fs::path& folder)
{
    for (int i = 0;; ++i) {
        static_cast<void>(appendToLog(folder, entryAt(i)));
        static_cast<void>(keepResume(folder, {.what = "cat-cow", .variant = "", .beat = {static_cast<double>(i)}}));
    }
}

} // namespace

TEST_CASE("what is printed as a line of the log reads as what it was")
{
    const ReadLog read = readLog(logOf(40), "log");
    CHECK(read.problems.empty());
    REQUIRE(read.entries.size() == 40);
    for (int i = 0; i < 40; ++i) {
        CHECK(read.entries[static_cast<std::size_t>(i)] == entryAt(i));
    }
}

TEST_CASE("a log that breaks off anywhere loses its last line at most")
{
    const std::string whole = logOf(4);
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        CAPTURE(length);
        const std::string text = whole.substr(0, length);
        const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
        const ReadLog read = readLog(text, "log");
        CHECK(read.entries.size() >= lines);
        CHECK(read.entries.size() + read.problems.size() <= lines + 1);
    }
}

TEST_CASE("a line that is no good is skipped with a sentence that says where")
{
    const std::string text = printLine(entryAt(1)) + "{ \"when\": 7 }\n\xff\n[]\n\n" + printLine(entryAt(2));
    const ReadLog read = readLog(text, "log");
    CHECK(read.entries.size() == 2);
    REQUIRE(read.problems.size() == 3);
    CHECK(format(read.problems[0]).starts_with("log:2:1: this line is skipped: a line of the log needs"));
    CHECK(read.problems[1].place.line == 3);
    CHECK(read.problems[2].place.line == 4);
}

TEST_CASE("the log grows by a line, and starts a new one after a line that a killed program left behind")
{
    const ScratchFolder folder;
    const fs::path data = folder / "not/yet/there";
    CHECK(loadLog(data).entries.empty());
    CHECK(!appendToLog(data, entryAt(1)));
    CHECK(!appendToLog(data, entryAt(2)));
    CHECK(contentOf(data / "log.jsonl") == printLine(entryAt(1)) + printLine(entryAt(2)));
    std::ofstream{data / "log.jsonl", std::ios::app} << "{ \"when\": \"20";
    CHECK(!appendToLog(data, entryAt(3)));
    const ReadLog read = loadLog(data);
    CHECK(read.problems.size() == 1);
    REQUIRE(read.entries.size() == 3);
    CHECK(read.entries.back() == entryAt(3));
}

TEST_CASE("a log that can't be written is told in a sentence")
{
    const ScratchFolder folder;
    fs::create_symlink("/dev/full", folder / "log.jsonl");
    const auto full = appendToLog(folder / "", entryAt(1));
    REQUIRE(full);
    CHECK(full->cause.in(inEnglish()).find("No space left on device") != std::string::npos);
    REQUIRE(appendToLog("", entryAt(1)));
    CHECK(appendToLog("", entryAt(1))->cause.in(inEnglish()).find("no home folder") != std::string::npos);
    CHECK(appendToLog("/proc/vinyasa", entryAt(1)));
}

TEST_CASE("killed at any moment, the log and the place to go on from are whole")
{
    const ScratchFolder folder;
    const fs::path data = folder / "";
    std::size_t lines = 0;
    // Fifty times; more often and later where the machine is slow, until there is something to take up.
    for (int round = 0; round < 50 || (!fs::exists(data / "resume.json") && round < 400); ++round) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            practiseForEver(data);
        }
        ::usleep(static_cast<useconds_t>(round * 137 % 5000 * (1 + round / 50)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const ReadLog log = loadLog(data);
        CHECK(log.problems.size() <= static_cast<std::size_t>(round + 1)); // one line each, had a write been cut
        CHECK(log.entries.size() >= lines);
        lines = log.entries.size();
        if (fs::exists(data / "resume.json")) {
            CHECK(loadResume(data));
        }
    }
    CHECK(lines > 0);
    CHECK(loadResume(data).has_value());
}

TEST_CASE("where a practice was broken off reads as what it was, and no damaged text does")
{
    const Resume resume{.what = "supine-twist", .variant = "floor", .pace = "relax", .beat = {12.0}};
    const std::string text = printResume(resume);
    REQUIRE(readResume(text, "r"));
    CHECK(readResume(text, "r").value() == resume);
    for (std::size_t length = 0; length + 2 < text.size(); ++length) {
        CHECK(!readResume(text.substr(0, length), "r"));
    }
}

TEST_CASE("what is forgotten is gone")
{
    const ScratchFolder folder;
    const fs::path data = folder / "";
    CHECK(!appendToLog(data, entryAt(1)));
    CHECK(!keepResume(data, {.what = "sphinx", .beat = {3.0}}));
    forgetResume(data);
    CHECK(!loadResume(data));
    CHECK(!keepResume(data, {.what = "sphinx", .beat = {3.0}}));
    CHECK(!forgetEverything(data));
    CHECK(folder.entries() == 0);
    CHECK(!forgetEverything(data));
    CHECK(!forgetEverything(""));
}

TEST_CASE("the log is a table and a chart of the last days")
{
    std::vector<LogEntry> entries{
        {.when = "2026-11-22T06:50:00+0100", .what = "cat-cow", .breaths = 8.0, .length = 8.0},
        {.when = "2026-11-23T06:50:00+0100",
         .what = "supine-twist",
         .variant = "easier",
         .breaths = 4.5,
         .length = 23.0,
         .easedOff = {"supine-twist right"},
         .painBefore = 4,
         .painAfter = 2},
        {.when = "2026-11-23T18:00:00+0100", .what = "cat-cow", .breaths = 4.0, .length = 8.0, .painAfter = 0}};
    CHECK(logTable(entries) == "When              Practice              Breaths    Pain   Eased off\n"
                               "2026-11-22 06:50  cat-cow               8 of 8\n"
                               "2026-11-23 06:50  supine-twist, easier  4.5 of 23  4 > 2  supine-twist right\n"
                               "2026-11-23 18:00  cat-cow               4 of 8     ? > 0\n"
                               "\nBreaths a day\n"
                               "  2026-11-22  ████████████████████████████ 8\n"
                               "  2026-11-23  ██████████████████████████████ 8.5\n");
    CHECK(logTable({}) == "No practice has been kept yet.\n");
}

TEST_CASE("more than was planned is said as such, and places and variants have names")
{
    const std::string table = logTable({{.when = "2026-11-22T06:50",
                                         .what = "a",
                                         .variant = "v",
                                         .breaths = 11.1,
                                         .length = 9.0,
                                         .easedOff = {"a b", "a c"}}},
                                       {{"a b", "Child"}, {"a, v", "Arms back"}});
    CHECK(table.find("a, Arms back ") != std::string::npos);
    CHECK(table.find("11.1, planned 9 ") != std::string::npos);
    CHECK(table.find("Child, a c\n") != std::string::npos);
}

TEST_CASE("the table calls practices by their names, in the person's language, and its columns stay straight")
{
    const Words german{.language = "de",
                       .name = "Deutsch",
                       .decimalPoint = ",",
                       .translations = {{"Practice", "Übung"}, {"{1} of {2}", "{1} von {2}"}}};
    const std::string table = logTable({{.when = "2026-11-22T06:50", .what = "a", .breaths = 7.5, .length = 8.0},
                                        {.when = "2026-11-23T06:50", .what = "b", .breaths = 8.0, .length = 8.0}},
                                       {{"a", "Rücken für Übende"}}, german);
    CHECK(table.starts_with("When              Übung              Breaths    Pain  Eased off\n"
                            "2026-11-22 06:50  Rücken für Übende  7,5 von 8\n"
                            "2026-11-23 06:50  b                  8 von 8\n"));
}
