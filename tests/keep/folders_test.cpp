// SPDX-License-Identifier: MIT
#include "keep/folders.h"
#include "support/catch.h"

#include <map>

using namespace vinyasa;

namespace {

Folders foldersIn(const std::map<std::string, const char*>& environment)
{
    return foldersFrom([&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? nullptr : found->second;
    });
}

} // namespace

TEST_CASE("a person's files lie where the XDG base directory specification says")
{
    const Folders named = foldersIn({{"XDG_CONFIG_HOME", "/c"}, {"XDG_DATA_HOME", "/d"}, {"HOME", "/h"}});
    CHECK(named.config == "/c/vinyasa");
    CHECK(named.data == "/d/vinyasa");
    const Folders inHome = foldersIn({{"HOME", "/h"}});
    CHECK(inHome.config == "/h/.config/vinyasa");
    CHECK(inHome.data == "/h/.local/share/vinyasa");
}

TEST_CASE("a path that is not absolute counts as none, so nothing is written into the current folder")
{
    CHECK(foldersIn({{"XDG_CONFIG_HOME", "here"}, {"HOME", "/h"}}).config == "/h/.config/vinyasa");
    for (const char* home : {"", ".", "here"}) {
        CHECK(foldersIn({{"HOME", home}}).config.empty());
        CHECK(foldersIn({{"HOME", home}}).data.empty());
    }
    CHECK(foldersIn({}).config.empty());
}
