// SPDX-License-Identifier: MIT
// Input that no person writes on purpose: cut off, damaged, huge, or not a file at all.
#include "content/file_bytes.h"
#include "content/load.h"
#include "reading.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vinyasa;
namespace fs = std::filesystem;

namespace {

const fs::path catCow = sourceFolder / "assets/asanas/cat-cow.json";

const std::array contentFiles{catCow,
                              sourceFolder / "assets/key_poses/cow.json",
                              sourceFolder / "assets/transitions/hands-and-knees.json",
                              sourceFolder / "assets/breath/patterns.json",
                              sourceFolder / "assets/key_poses/twist-right.json",
                              sourceFolder / "assets/transitions/lying.json"};

// One problem is a sentence at a place in the file.
bool isSound(const Problems& problems)
{
    return std::ranges::all_of(problems, [](const Problem& problem) {
        return problem.sentence.size() > 10 && problem.sentence.size() < 400 &&
               (problem.place.line > 0 || problem.place.file.empty());
    });
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

std::string keyPoseWith(const std::string& entries)
{
    return R"({ "id": "low", "name": "Low", "contacts": ["palm"], "angles": {}, )" + entries + " }";
}

// A file or pipe of a test, gone with it.
class Scratch {
public:
    explicit Scratch(std::string_view name)
        : folder_{fs::temp_directory_path() / ("vinyasa_content_" + std::to_string(getpid()))}, path_{folder_ / name}
    {
        fs::create_directories(folder_);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { fs::remove_all(folder_); }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path folder_, path_;
};

struct Cost {
    double seconds = 0.0; // of the processor: other programs don't count
    long kibibytes = 0;   // the most that was resident
    bool ended = false;   // by itself, with something to report
};

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

Cost costOf(const std::function<Problems()>& check)
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(check().empty() ? 1 : 0);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime), usage.ru_maxrss,
            WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true; // costs several times the memory
#else
constexpr bool sanitized = false;
#endif

void checkIsCheap(const std::function<Problems()>& check)
{
    const Cost cost = costOf(check);
    CAPTURE(cost.seconds, cost.kibibytes);
    CHECK(cost.ended);
    CHECK(cost.seconds < (sanitized ? 10.0 : 1.0));
    CHECK((sanitized || cost.kibibytes < 64 * 1024));
}

struct PlacedText {
    std::string name, text, file = "key_poses/huge.json";
};

// What costs most for its size.
std::vector<PlacedText> hugeTexts()
{
    const std::string opposites = R"("flexion": 1, "extension": 1, )";
    return {
        {"brackets", std::string(largestFile, '[')},
        {"an 80 kB key", keyPoseWith("\"" + std::string(80 * 1024, 'k') + "\": 1")},
        {"an 80 kB part", keyPoseWith(R"("easier": { ")" + std::string(80 * 1024, 'k') + R"(": { "flexion": 1 } })")},
        {"a text of the whole file", keyPoseWith("\"name\": \"" + std::string(largestFile - 200, 'x') + "\"")},
        {"values", "[" + repeated("1,", largestFile / 2 - 1) + "1]"},
        {"short keys", keyPoseWith(repeated("\"a\":1,", 100000) + "\"b\":1")},
        {"unknown keys",
         keyPoseWith(repeated("\"contacts that are near and yet not the right word at all\":1,", 15000) + "\"b\":1")},
        {"unknown contacts", R"({ "id": "low", "name": "Low", "angles": {}, "contacts": [)" +
                                 repeated("\"palm.lefty\",", 19000) + "\"palm\"] }"},
        {"unknown moving contacts",
         R"({ "transitions": [{ "from": "a", "to": "b", "steps": [)" + repeated("\"palm.lefty\",", 60000) +
             "\"palm\"] }] }",
         "transitions/huge.json"},
        {"contacts and variants",
         keyPoseWith(R"("wallContacts": [)" + repeated("\"palm\",", 60000) + R"("palm"], "variants": [)" +
                     repeated(R"({"id":"a","wallGap":0},)", 20000) + R"({"id":"a"}])")},
        {"variants without a wall",
         keyPoseWith(R"("variants": [)" + repeated(R"({"id":"a","wallContacts":["foot"]},)", 20000) +
                     R"({"id":"a"}])")},
        {"props", keyPoseWith(R"("props": [)" + repeated(R"({"kind":"block","under":"palm","height":0.1},)", 20000) +
                              R"({"kind":"block","under":"palm","height":0.1}])")},
        {"opposites", keyPoseWith(R"("easier": { "lumbar": { )" + repeated(opposites, 9000) + R"("flexion": 1 } })")},
        {"comments", repeated("/**/", largestFile / 4)},
        {"lines", std::string(largestFile, '\n')},
        {"an open comment", "/*" + std::string(largestFile - 2, '/')},
        {"bad escapes", "\"" + repeated("\\x", largestFile / 2 - 1) + "\""},
    };
}

} // namespace

TEST_CASE("a file cut off at any byte gives a sentence with a place, or is whole")
{
    for (const fs::path& path : contentFiles) {
        const std::string whole = contentOf(path);
        REQUIRE(checkText(whole, path.generic_string()).empty());
        const std::size_t end = whole.rfind('}') + 1;
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const Problems problems = checkText(whole.substr(0, length), path.generic_string());
            CAPTURE(path.string(), length, inLines(problems));
            REQUIRE(problems.empty() == (length >= end));
            REQUIRE(isSound(problems));
        }
    }
}

TEST_CASE("a file with any byte changed gives sentences with a place, or is well")
{
    std::mt19937 random{20240607};
    for (const fs::path& path : contentFiles) {
        const std::string whole = contentOf(path);
        for (int i = 0; i < 1000; ++i) {
            std::string changed = whole;
            changed[random() % changed.size()] = static_cast<char>(random() % 256);
            const Problems problems = checkText(changed, path.generic_string());
            CAPTURE(path.string(), i, inLines(problems));
            REQUIRE(isSound(problems));
        }
    }
}

TEST_CASE("a file with pieces of JSON spread over it gives sentences with a place")
{
    constexpr std::array<std::string_view, 20> pieces{"{",    "}",    "[",  "]",  ":",      ",",   "\"",
                                                      "\\",   "/*",   "*/", "//", "\n",     "1e9", "-0.",
                                                      "null", "true", "°",  "\t", "\"id\"", "7"};
    std::mt19937 random{5};
    const std::string whole = contentOf(contentFiles[1]);
    for (int i = 0; i < 2000; ++i) {
        std::string changed = whole;
        for (int j = 0; j < 3; ++j) {
            changed.insert(random() % changed.size(), pieces[random() % pieces.size()]);
        }
        const Problems problems = checkText(changed, "key_poses/changed.json");
        CAPTURE(changed, inLines(problems));
        REQUIRE(isSound(problems));
    }
}

TEST_CASE("line ends and a byte order mark make no difference")
{
    const std::string whole = contentOf(catCow);
    std::string withReturns = "\xEF\xBB\xBF";
    for (const char c : whole) {
        withReturns += c == '\n' ? "\r\n" : std::string(1, c);
    }
    CHECK(inLines(checkText(withReturns, "asanas/cat-cow.json")).empty());
    const std::string broken = "{\n  \"id\": 7\n}";
    const std::string brokenWithReturns = "\xEF\xBB\xBF{\r\n  \"id\": 7\r\n}";
    CHECK(inLines(checkText(broken, "breath/b.json")) == inLines(checkText(brokenWithReturns, "breath/b.json")));
}

TEST_CASE("huge texts are refused in less than a second and 64 MB")
{
    for (const PlacedText& huge : hugeTexts()) {
        CAPTURE(huge.name);
        checkIsCheap([&] { return checkText(huge.text, huge.file); });
    }
}

TEST_CASE("10 MB of brackets are refused without being read")
{
    const Scratch file{"brackets.json"};
    std::ofstream{file.path()} << std::string(10'000'000, '[');
    const std::array path{file.path()};
    checkIsCheap([&] { return checkPaths(path); });
    CHECK(inLines(checkPaths(path)) ==
          file.path().generic_string() + ":1:1: this file is larger than 1 MiB, so it is not read\n");
}

TEST_CASE("a file as large as the limit is read, one byte more is not")
{
    const Scratch file{"spaces.json"};
    std::ofstream{file.path()} << std::string(largestFile, ' ');
    CHECK(checkPaths(std::array{file.path()}).front().sentence == "the file ends too early: expected \"{\"");
    std::ofstream{file.path(), std::ios::app} << ' ';
    CHECK(checkPaths(std::array{file.path()}).front().sentence == "this file is larger than 1 MiB, so it is not read");
}

TEST_CASE("what is no regular file is refused and not opened")
{
    const Scratch pipe{"pipe.json"};
    REQUIRE(mkfifo(pipe.path().c_str(), 0600) == 0);
    for (const fs::path& path : {pipe.path(), fs::path{"/dev/zero"}}) {
        CHECK(checkPaths(std::array{path}).front().sentence == "this is not a regular file, so it is not read");
    }
}

TEST_CASE("a file without permission is reported")
{
    const Scratch file{"secret.json"};
    std::ofstream{file.path()} << "{}";
    fs::permissions(file.path(), fs::perms::none);
    const bool readable = std::ifstream{file.path()}.is_open(); // by root
    const std::string sentence = checkPaths(std::array{file.path()}).front().sentence;
    CHECK((readable || sentence == "this file can't be read; is reading it permitted?"));
}

TEST_CASE("of very many problems a hundred are told, and how many more there are")
{
    const Problems problems = checkText(keyPoseWith(repeated("\"a\":1,", 2000) + "\"b\":1"), "key_poses/many.json");
    REQUIRE(problems.size() == mostProblemsTold + 1);
    // 2001 unknown entries, and 1999 of them given again.
    CHECK(format(problems.back()) == "and 3900 more problems");
}
