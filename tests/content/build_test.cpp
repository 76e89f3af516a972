// SPDX-License-Identifier: MIT
#include "folder.h"

#include <vector>

using namespace vinyasa;

TEST_CASE("steps outside of rounds that follow each other are one group")
{
    const Folder folder;
    const std::string upAndDown = R"({ "name": "A", "keyPose": "high", "breath": "inhale", "instruction": "Up." },
                                     { "name": "B", "keyPose": "low", "breath": "exhale", "instruction": "Down." })";
    const std::string twice = R"({ "rounds": 2, "steps": [)" + upAndDown + "] }";
    folder.writeSteps(upAndDown + "," + twice + "," + twice + "," + upAndDown);
    const Library library = folder.load();
    std::vector<int> counts;
    for (const Round& round : library.asanas[0].rounds) {
        counts.push_back(round.count);
        CHECK(round.steps.size() == 2);
    }
    CHECK(counts == std::vector{1, 2, 2, 1});
}

TEST_CASE("a breath pattern keeps its pauses")
{
    const Pace pace = Folder{}.load().breathPatterns[0].pace;
    CHECK(pace == Pace{Seconds{4}, Seconds{1}, Seconds{6}, Seconds{2}});
}

TEST_CASE("files that are not meant are left alone")
{
    const Folder folder;
    folder.write("key_poses/notes.txt", "[[[");
    folder.write("key_poses/.low.json", "[[[");
    folder.write("key_poses/low.json~", "[[[");
    folder.write("pictures/low.json", "[[[");
    CHECK(folder.load().keyPoses.size() == 2);
}
