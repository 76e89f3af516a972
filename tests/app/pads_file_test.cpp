// SPDX-License-Identifier: MIT
#include "app/pads_file.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <fstream>

using namespace vinyasa;

TEST_CASE("a file of pads that is bad is told of, line by line, and stops nothing")
{
    const test::ScratchFolder scratch;
    CHECK(loadPadMappings(scratch.path()).empty());
    CHECK(loadPadMappings({}).empty());
    std::ofstream{scratch.path() / "gamecontrollerdb.txt"}
        << "# mine\n030000005e0400008e02000010010000,Some Pad,a:b0,b:b1,platform:Linux,\ngarbage\n";
    const Problems problems = loadPadMappings(scratch.path());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().place.line == 3);
    std::ofstream{scratch.path() / "gamecontrollerdb.txt", std::ios::binary} << "garbage\xff\n\n";
    CHECK(loadPadMappings(scratch.path()).size() == 1);
}
