// SPDX-License-Identifier: MIT
#include "core/new_file.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

NewFile newFile(const std::filesystem::path& place)
{
    auto made = NewFile::at(place);
    REQUIRE(std::holds_alternative<NewFile>(made));
    return std::move(std::get<NewFile>(made));
}

void put(const std::filesystem::path& place, const std::string& words)
{
    NewFile file = newFile(place);
    REQUIRE(file.write(words));
    REQUIRE(!file.commit());
}

} // namespace

TEST_CASE("a new file is there when it is committed, and not before")
{
    const ScratchFolder folder;
    NewFile file = newFile(folder / "a.json");
    CHECK(file.write("half"));
    CHECK(!std::filesystem::exists(folder / "a.json"));
    CHECK(!file.commit());
    CHECK(contentOf(folder / "a.json") == "half");
    CHECK(folder.entries() == 1);
}

TEST_CASE("a new file that is given up leaves the old one and nothing else")
{
    const ScratchFolder folder;
    put(folder / "a.json", "old");
    {
        NewFile file = newFile(folder / "a.json");
        CHECK(file.write("new"));
    }
    CHECK(contentOf(folder / "a.json") == "old");
    CHECK(folder.entries() == 1);
}

TEST_CASE("two new files of one name don't disturb each other; the later commit stays")
{
    const ScratchFolder folder;
    NewFile first = newFile(folder / "a.json");
    NewFile second = newFile(folder / "a.json");
    CHECK(first.path() != second.path());
    CHECK(first.write("first"));
    CHECK(second.write("second"));
    CHECK(!second.commit());
    CHECK(!first.commit());
    CHECK(contentOf(folder / "a.json") == "first");
    CHECK(folder.entries() == 1);
}

TEST_CASE("a link stays a link, and what it points at is replaced")
{
    const ScratchFolder folder;
    put(folder / "real.json", "old");
    std::filesystem::create_symlink(folder / "real.json", folder / "link.json");
    put(folder / "link.json", "new");
    CHECK(std::filesystem::is_symlink(folder / "link.json"));
    CHECK(contentOf(folder / "real.json") == "new");
}

TEST_CASE("a place that can't be written to is said to be so")
{
    const ScratchFolder folder;
    const auto inNoFolder = NewFile::at(folder / "missing/a.json");
    REQUIRE(std::holds_alternative<Failure>(inNoFolder));
    CHECK(std::get<Failure>(inNoFolder).code == ExitCode::outsideFailed);
    CHECK(std::holds_alternative<Failure>(NewFile::at(folder.path())));
}

TEST_CASE("a full disk is told by the commit")
{
    NewFile file = newFile("/dev/full");
    CHECK(!file.write("something"));
    const auto failure = file.commit();
    REQUIRE(failure);
    CHECK(failure->cause.in(inEnglish()) == "\"/dev/full\" can't be written: No space left on device.");
    CHECK(std::filesystem::exists("/dev/full"));
}
