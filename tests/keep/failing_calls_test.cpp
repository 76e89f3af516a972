// SPDX-License-Identifier: MIT
// Whichever call to the system fails while something is kept: on the disk is what was there before or what was to come,
// whole, and it is said. The linker leads the calls of the program's own code through here (see CMakeLists.txt).
#include "keep/kept_settings.h"
#include "keep/log.h"
#include "keep/resume.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

enum class Fault : std::uint8_t {
    refused, // the call does nothing
    torn,    // a write ends half way, and what comes after it is refused
};

// Calls until one fails; below 0 none does.
int callsLeft = -1;
Fault fault = Fault::refused;
bool isTorn = false;

bool fails(int error)
{
    const bool now = isTorn || callsLeft == 0;
    callsLeft -= callsLeft >= 0 ? 1 : 0;
    errno = now ? error : errno;
    return now;
}

} // namespace

extern "C" {

int __real_open(const char* path, int flags, ...);
ssize_t __real_write(int descriptor, const void* bytes, size_t count);
int __real_fsync(int descriptor);
int __real_close(int descriptor);
int __real_rename(const char* from, const char* to);

int __wrap_open(const char* path, int flags, ...);
ssize_t __wrap_write(int descriptor, const void* bytes, size_t count);
int __wrap_fsync(int descriptor);
int __wrap_close(int descriptor);
int __wrap_rename(const char* from, const char* to);

int __wrap_open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return fails(EACCES) ? -1 : __real_open(path, flags, mode);
}

ssize_t __wrap_write(int descriptor, const void* bytes, size_t count)
{
    const bool wasTorn = isTorn;
    if (!fails(ENOSPC)) {
        return __real_write(descriptor, bytes, count);
    }
    if (fault == Fault::torn && !wasTorn) {
        isTorn = true;
        return __real_write(descriptor, bytes, count / 2);
    }
    return -1;
}

int __wrap_fsync(int descriptor)
{
    return fails(EIO) ? -1 : __real_fsync(descriptor);
}

// A descriptor whose closing fails is closed all the same.
int __wrap_close(int descriptor)
{
    const bool failing = fails(EIO);
    const int result = __real_close(descriptor);
    return failing ? -1 : result;
}

int __wrap_rename(const char* from, const char* to)
{
    return fails(EXDEV) ? -1 : __real_rename(from, to);
}
}

namespace {

// What is kept, and whether it says that it failed.
struct Kept {
    std::string name;
    std::function<void(const ScratchFolder&)> before;
    std::function<bool(const ScratchFolder&)> fails;
};

LogEntry practised(const std::string& what)
{
    return {.when = "2026-11-28T06:50:00+0100", .what = what, .breaths = 4.0, .length = 8.0};
}

std::vector<Kept> allThatIsKept()
{
    const auto keepSettings = [](const ScratchFolder& folder, float textScale) {
        KeptSettings kept = KeptSettings::load(folder.path());
        Settings settings = kept.settings();
        settings.textScale = textScale;
        return !kept.keep(settings).empty();
    };
    const auto log = [](const ScratchFolder& folder, const std::string& what) {
        return appendToLog(folder.path(), practised(what)).has_value();
    };
    const auto resume = [](const ScratchFolder& folder, double beat) {
        return keepResume(folder.path(), {.what = "back-relief", .beat = {beat}}).has_value();
    };
    return {{"settings.json", [=](const auto& folder) { keepSettings(folder, 1.5f); },
             [=](const auto& folder) { return keepSettings(folder, 2.0f); }},
            {"log.jsonl", [=](const auto& folder) { log(folder, "cat-cow"); },
             [=](const auto& folder) { return log(folder, "sphinx"); }},
            {"resume.json", [=](const auto& folder) { resume(folder, 3.0); },
             [=](const auto& folder) { return resume(folder, 4.0); }}};
}

// The content after the n-th call has failed; nothing where there was no n-th call.
std::optional<std::string> keptWithFault(const Kept& kept, int n, bool& told)
{
    const ScratchFolder folder;
    kept.before(folder);
    callsLeft = n;
    told = kept.fails(folder);
    const bool reached = callsLeft < 0;
    callsLeft = -1;
    isTorn = false;
    CHECK(folder.entries() == 1);
    return reached ? std::optional{contentOf(folder / kept.name)} : std::nullopt;
}

} // namespace

TEST_CASE("whichever call fails, the file is the old or the new one, whole, and it is told")
{
    for (const Kept& kept : allThatIsKept()) {
        std::string before, after;
        {
            const ScratchFolder folder;
            kept.before(folder);
            before = contentOf(folder / kept.name);
            REQUIRE_FALSE(kept.fails(folder));
            after = contentOf(folder / kept.name);
        }
        REQUIRE(before != after);
        for (const Fault each : {Fault::refused, Fault::torn}) {
            fault = each;
            int calls = 0;
            bool told = false;
            while (const auto content = keptWithFault(kept, calls, told)) {
                CAPTURE(kept.name, calls, each == Fault::torn);
                CHECK((content == before || content == after));
                CHECK((told || content == after));
                ++calls;
            }
            CHECK(calls >= 3);
            CHECK_FALSE(told);
        }
    }
}
