// SPDX-License-Identifier: MIT
#include "exchange/video.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

constexpr VideoOptions tiny{.width = 16, .height = 10, .fps = 10, .frames = 5};

Bitmap grey(int frame)
{
    Bitmap bitmap = blankBitmap(tiny.width, tiny.height);
    std::ranges::fill(bitmap.pixels, static_cast<std::uint8_t>(40 * frame + 40));
    return bitmap;
}

// PATH as long as it lives.
class Path {
public:
    explicit Path(const std::string& value) : before_{std::getenv("PATH")} { ::setenv("PATH", value.c_str(), 1); }
    Path(const Path&) = delete;
    Path& operator=(const Path&) = delete;
    ~Path() { ::setenv("PATH", before_.c_str(), 1); }

private:
    std::string before_;
};

// A stand-in for ffmpeg: a script of one line.
void putFfmpeg(const ScratchFolder& folder, const std::string& line)
{
    std::ofstream{folder / "ffmpeg"} << "#!/bin/sh\n" << line << '\n';
    std::filesystem::permissions(folder / "ffmpeg", std::filesystem::perms::owner_all);
}

bool hasZombie()
{
    return ::waitpid(-1, nullptr, WNOHANG) >= 0;
}

} // namespace

TEST_CASE("films of three kinds can be made, and the same one twice is the same")
{
    std::signal(SIGPIPE, SIG_IGN);
    const ScratchFolder folder;
    const std::string ending = GENERATE(".gif", ".webp", ".mp4");
    CAPTURE(ending);
    REQUIRE(isVideoName("a" + ending));
    CHECK(!writeVideo(folder / ("a" + ending), tiny, grey));
    CHECK(!writeVideo(folder / ("b" + ending), tiny, grey));
    CHECK(contentOf(folder / ("a" + ending)).size() > 40);
    CHECK(contentOf(folder / ("a" + ending)) == contentOf(folder / ("b" + ending)));
    CHECK(folder.entries() == 2);
    CHECK(!hasZombie());
}

TEST_CASE("other names are no films")
{
    const std::string name = GENERATE("a.avi", "gif", "a.gif.png", "");
    CHECK(!isVideoName(name));
}

TEST_CASE("a missing ffmpeg is named, with what to do")
{
    const ScratchFolder folder;
    const Path path{folder.path().string()};
    const auto failure = writeVideo(folder / "a.gif", tiny, grey);
    REQUIRE(failure);
    CHECK(failure->code == ExitCode::outsideFailed);
    CHECK(failure->cause.in(inEnglish()) == "The program ffmpeg was not found.");
    CHECK(folder.entries() == 0);
}

TEST_CASE("an ffmpeg that gives up is quoted and leaves nothing")
{
    std::signal(SIGPIPE, SIG_IGN);
    const ScratchFolder folder;
    const std::string line =
        GENERATE("echo 'no such codec' >&2; exit 1", "cat > /dev/null; echo 'no such codec' >&2; exit 3",
                 "echo 'no such codec' >&2; kill -9 $$");
    CAPTURE(line);
    putFfmpeg(folder, line);
    const Path path{folder.path().string() + ":/usr/bin:/bin"};
    const auto failure = writeVideo(folder / "a.gif", {.width = 16, .height = 10, .fps = 10, .frames = 2000}, grey);
    REQUIRE(failure);
    CHECK(failure->cause.in(inEnglish()) == "ffmpeg could not make the film: no such codec");
    CHECK(folder.entries() == 1); // ffmpeg itself
    CHECK(!hasZombie());
}
