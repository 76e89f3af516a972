// SPDX-License-Identifier: MIT
#include "folder.h"

#include <algorithm>

using namespace vinyasa;

namespace {

const std::string sound = R"({ "id": "own", "name": "My own", "summary": "S.", "minutes": 3, "asanas": [{ "asana": "a",
    "breaths": 4 }, { "asana": "a", "variant": "easier" }], "rest": { "name": "R", "keyPose": "high", "breaths": 2,
    "instruction": "Stay." } })";

// A library, and beside it the folder in which a person keeps routines.
struct Person {
    Folder library;
    std::filesystem::path routines;

    Person()
    {
        library.write("mine/own.json", sound);
        routines = library.path() / "mine";
    }
};

} // namespace

TEST_CASE("a routine is built as its file says")
{
    const Person person;
    Library library = person.library.load();
    CHECK(inLines(addRoutines(library, person.routines)).empty());
    const Routine* routine = findRoutine(library, "own");
    REQUIRE(routine != nullptr);
    CHECK(routine->name == "My own");
    CHECK(routine->minutes == 3.0);
    REQUIRE(routine->items.size() == 2);
    CHECK(library.asanas[routine->items[0].asana].id == "a");
    CHECK(routine->items[0].holds == Beat{4.0});
    CHECK_FALSE(routine->items[1].holds);
    CHECK(routine->items[1].variant == "easier");
    REQUIRE(routine->rest);
    CHECK(library.keyPoses[routine->rest->keyPose].id == "high");
    CHECK(routine->rest->length == Beat{2.0});
}

TEST_CASE("a broken routine of a person's own is told and left out; the others stay")
{
    const Person person;
    person.library.write("mine/broken.json", R"({ "id": "broken" })");
    person.library.write("mine/torn.json", sound.substr(0, sound.size() / 2));
    person.library.write(
        "mine/typo.json",
        R"({ "id": "typo", "name": "T", "summary": "S.", "minutes": 3, "asanas": [{ "asana": "b" }] })");
    person.library.write("mine/zz.json", sound);
    Library library = person.library.load();
    const std::string problems = inLines(addRoutines(library, person.routines));
    CHECK(library.routines.size() == 1);
    for (const std::string word : {"broken.json", "torn.json", "typo.json:1:83: there is no asana \"b\"",
                                   "zz.json:1:9: there is a routine \"own\" already"}) {
        CAPTURE(problems);
        CHECK(problems.find(word) != std::string::npos);
    }
}

TEST_CASE("where a person keeps no routines there are none, and nothing is wrong")
{
    const Folder folder;
    Library library = folder.load();
    CHECK(inLines(addRoutines(library, folder.path() / "nowhere")).empty());
    CHECK(library.routines.empty());
    folder.write("file", "");
    CHECK_FALSE(addRoutines(library, folder.path() / "file").empty());
}

TEST_CASE("mirrored key poses know each other; the others are their own mirror")
{
    const Folder folder;
    folder.writeKeyPose("low", lopsided);
    const Library library = folder.load();
    const std::size_t low = static_cast<std::size_t>(&keyPose(library, "low") - library.keyPoses.data());
    const std::size_t other = static_cast<std::size_t>(&keyPose(library, "other-low") - library.keyPoses.data());
    CHECK(library.keyPoses[low].mirror == other);
    CHECK(library.keyPoses[other].mirror == low);
    CHECK(&library.keyPoses[keyPose(library, "high").mirror] == &keyPose(library, "high"));
}
