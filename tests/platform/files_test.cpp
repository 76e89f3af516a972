// SPDX-License-Identifier: MIT
#include "platform/files.h"
#include "platform/signals.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <sys/resource.h>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

std::optional<Failure> write(const std::filesystem::path& path, const std::string& text)
{
    return writeFileAtomically(path, std::as_bytes(std::span{text}));
}

// While it lives no file grows beyond so many bytes: what a full disk feels like, without filling one.
class FilesMayNotGrowBeyond {
public:
    explicit FilesMayNotGrowBeyond(rlim_t bytes)
    {
        ignoreWriteSignals();
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit tight{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    FilesMayNotGrowBeyond(const FilesMayNotGrowBeyond&) = delete;
    FilesMayNotGrowBeyond& operator=(const FilesMayNotGrowBeyond&) = delete;
    ~FilesMayNotGrowBeyond() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

TEST_CASE("a file is written whole and replaces the one before, and nothing else is left in the folder")
{
    const ScratchFolder folder;
    for (const std::string& text : {std::string{"first"}, std::string{}, std::string(1'000'000, 'x')}) {
        CHECK_FALSE(write(folder / "file", text));
        CHECK(contentOf(folder / "file") == text);
        CHECK(folder.entries() == 1);
    }
}

TEST_CASE("where there is no room the old file stays as it was and the cause is told")
{
    const ScratchFolder folder;
    REQUIRE_FALSE(write(folder / "file", "old"));
    for (const rlim_t room : {0u, 1u, 4096u, 99'999u}) {
        std::optional<Failure> failure;
        {
            const FilesMayNotGrowBeyond limit{room};
            failure = write(folder / "file", std::string(100'000, 'x'));
        }
        REQUIRE(failure);
        CHECK(failure->code == ExitCode::outsideFailed);
        CHECK(failure->cause.in(inEnglish()).find("file") != std::string::npos);
        CHECK_FALSE(failure->remedy.empty());
        CHECK(contentOf(folder / "file") == "old");
        CHECK(folder.entries() == 1);
    }
}

TEST_CASE("a place that can't be written to is told")
{
    const ScratchFolder folder;
    std::filesystem::create_directory(folder / "folder");
    CHECK(write(folder / "folder", "x"));
    CHECK(write(folder / "missing/file", "x"));
    CHECK(write(folder / std::string(300, 'n'), "x"));
    CHECK(folder.entries() == 1);
}

TEST_CASE("a device is written to and not replaced by a file")
{
    const auto failure = write("/dev/full", "x");
    REQUIRE(failure);
    CHECK(failure->code == ExitCode::outsideFailed);
    CHECK_FALSE(write("/dev/null", "x"));
    CHECK(std::filesystem::is_character_file("/dev/full"));
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("a link stays a link")
{
    const ScratchFolder folder;
    REQUIRE_FALSE(write(folder / "target", "old"));
    std::filesystem::create_symlink(folder / "target", folder / "link");
    CHECK_FALSE(write(folder / "link", "new"));
    CHECK(std::filesystem::is_symlink(folder / "link"));
    CHECK(contentOf(folder / "target") == "new");
}

TEST_CASE("the program knows the folder it lies in")
{
    CHECK(std::filesystem::exists(executableFolder() / "platform_test"));
}
