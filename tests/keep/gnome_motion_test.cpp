// SPDX-License-Identifier: MIT
#include "keep/gnome_motion.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <cstdlib>
#include <string>

using namespace vinyasa;

namespace {

// Another gsettings than the machine's, for as long as it lives.
class FakeGsettings {
public:
    explicit FakeGsettings(const std::string& script) : path_{std::getenv("PATH")}
    {
        const auto place = scratch_ / "gsettings";
        std::ofstream{place} << "#!/bin/sh\n" << script << "\n";
        std::filesystem::permissions(place, std::filesystem::perms::owner_all);
        ::setenv("PATH", (scratch_.path().string() + ":" + path_).c_str(), 1);
    }
    FakeGsettings(const FakeGsettings&) = delete;
    FakeGsettings& operator=(const FakeGsettings&) = delete;
    ~FakeGsettings() { ::setenv("PATH", path_.c_str(), 1); }

private:
    test::ScratchFolder scratch_;
    std::string path_;
};

bool asks(const char* desktop)
{
    return gnomeAsksForLessMotion(
        [&](const char* name) { return std::string_view{name} == "XDG_CURRENT_DESKTOP" ? desktop : nullptr; },
        Seconds{2.0});
}

} // namespace

TEST_CASE("GNOME asks for less motion where its animations are off")
{
    const FakeGsettings off{"[ \"$*\" = \"get org.gnome.desktop.interface enable-animations\" ] && echo false"};
    CHECK(asks("GNOME"));
    CHECK(asks("ubuntu:GNOME"));
    CHECK(!asks("KDE")); // it is not even asked
    CHECK(!asks(nullptr));
}

TEST_CASE("animations that are on, or an answer that is none, ask for nothing")
{
    for (const char* script : {"echo true", "echo 'No such schema' >&2; exit 1", "exit 0", "kill -9 $$"}) {
        CAPTURE(script);
        const FakeGsettings other{script};
        CHECK(!asks("GNOME"));
    }
}

TEST_CASE("a gsettings that hangs is not waited for")
{
    const FakeGsettings hangs{"exec sleep 600"};
    CHECK(!gnomeAsksForLessMotion([](const char*) { return "GNOME"; }, Seconds{0.05}));
}
