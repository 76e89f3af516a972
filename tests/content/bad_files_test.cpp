// SPDX-License-Identifier: MIT
// tests/bad/ holds a file or a library for each rule, and beside it the report that it must give.
#include "content/load.h"
#include "reading.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

using namespace vinyasa;
namespace fs = std::filesystem;

namespace {

const fs::path badFolder = sourceFolder / "tests" / "bad";

std::vector<fs::path> expectedReports()
{
    std::vector<fs::path> reports;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator{badFolder}) {
        if (entry.path().extension() == ".expected") {
            reports.push_back(entry.path());
        }
    }
    std::ranges::sort(reports);
    return reports;
}

fs::path subjectOf(const fs::path& expected)
{
    fs::path library = expected, file = expected;
    library.replace_extension();
    return fs::is_directory(library) ? library : file.replace_extension(".json");
}

// Wherever the sources lie, the report speaks of "key_poses/...".
std::string withoutFolder(std::string text)
{
    const std::string folder = badFolder.generic_string() + "/";
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
        text.erase(at, folder.size());
    }
    return text;
}

bool isLibrary(const fs::path& path)
{
    return path.parent_path().filename() == "libraries";
}

} // namespace

TEST_CASE("every bad file gives the report that stands beside it")
{
    const std::vector<fs::path> reports = expectedReports();
    CHECK(reports.size() > 120);
    for (const fs::path& expected : reports) {
        CAPTURE(expected.string());
        const std::array subject{subjectOf(expected)};
        const std::string report = withoutFolder(inLines(checkPaths(subject)));
        CHECK(report == contentOf(expected));
        CHECK_FALSE(report.empty());
    }
}

TEST_CASE("no bad file lies about without a report")
{
    std::set<fs::path> subjects;
    for (const fs::path& expected : expectedReports()) {
        subjects.insert(subjectOf(expected));
    }
    for (const fs::directory_entry& folder : fs::directory_iterator{badFolder}) {
        for (const fs::directory_entry& entry : fs::directory_iterator{folder}) {
            CAPTURE(entry.path().string());
            CHECK((entry.path().extension() == ".expected" || subjects.contains(entry.path())));
        }
    }
}

TEST_CASE("a bad library is not loaded, and loading reports what checking reports")
{
    for (const fs::path& expected : expectedReports()) {
        const std::array subject{subjectOf(expected)};
        if (isLibrary(subject[0])) {
            CAPTURE(subject[0].string());
            const Result<Library> library = loadLibrary(subject[0]);
            REQUIRE_FALSE(library);
            CHECK(inLines(library.problems()) == inLines(checkPaths(subject)));
        }
    }
}

TEST_CASE("several paths are reported together, in the order of their names")
{
    const std::array paths{badFolder / "json/nan.json", badFolder / "json/brackets.json", fs::path{"nowhere.json"}};
    CHECK(withoutFolder(inLines(checkPaths(paths))) ==
          "json/brackets.json:1:4: the file ends too early: expected a value or \"]\"\n"
          "json/nan.json:1:36: expected a value, found \"NaN\"\n"
          "nowhere.json: there is no such file\n");
}
