// SPDX-License-Identifier: MIT
#include "practice/way.h"
#include "support/cat_cow.h"
#include "support/whole_timeline.h"

#include <algorithm>

using namespace vinyasa;

namespace {

// Key poses 0 to 4: 0-1-2 in steps of half a breath, 0-2 directly in two breaths, 3 one-way from 2, 4 alone.
Library smallGraph()
{
    Library library;
    library.keyPoses.resize(5);
    const auto add = [&](std::size_t from, std::size_t to, double breaths) {
        Transition transition;
        transition.from = from;
        transition.to = to;
        transition.length = Beat{breaths};
        library.transitions.push_back(transition);
    };
    add(0, 2, 2.0);
    add(0, 1, 0.5);
    add(1, 2, 0.5);
    add(2, 3, 1.0);
    return library;
}

} // namespace

TEST_CASE("the way between two key poses is the shortest in breaths, and only as its transitions lead")
{
    const Library library = smallGraph();
    CHECK(wayBetween(library, 0, 2) == std::vector<std::size_t>{1, 2});
    CHECK(wayBetween(library, 0, 3) == std::vector<std::size_t>{1, 2, 3});
    CHECK(lengthOf(library, *wayBetween(library, 0, 3)) == Beat{2.0});
    CHECK(wayBetween(library, 1, 1) == std::vector<std::size_t>{});
    CHECK_FALSE(wayBetween(library, 3, 0));
    CHECK_FALSE(wayBetween(library, 0, 4));
}

TEST_CASE("every asana can follow every other, and the rest on the back is in reach from everywhere")
{
    const Library library = loadAssets();
    const KeyPose* rest = findKeyPose(library, "supine");
    REQUIRE(rest != nullptr);
    for (std::size_t i = 0; i < library.keyPoses.size(); ++i) {
        CAPTURE(library.keyPoses[i].id);
        CHECK(wayBetween(library, i, static_cast<std::size_t>(rest - library.keyPoses.data())));
        for (const Asana& asana : library.asanas) {
            CHECK(wayBetween(library, i, asana.start));
        }
    }
}

TEST_CASE("asanas in any order are one timeline without gaps, each of them beginning with an inhale")
{
    const Library library = loadAssets();
    const Body body = makeBody(defaultStature);
    std::vector<Choice> choices;
    for (const Asana& asana : library.asanas) {
        choices.push_back({&asana, ""});
    }
    do {
        const Timeline timeline = compose(body, library, choices);
        checkWhole(timeline);
        CHECK(timeline.keyPoseIds[timeline.spans.back().toKeyPose] == library.keyPoses[choices.back().asana->end()].id);
        std::ranges::rotate(choices, choices.begin() + 1);
    } while (choices.front().asana != &library.asanas.front());
}
