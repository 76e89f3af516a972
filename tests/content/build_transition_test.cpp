// SPDX-License-Identifier: MIT
#include "folder.h"

#include <set>
#include <utility>

using namespace vinyasa;

namespace {

using enum ContactPoint;

std::size_t indexOf(const Library& library, std::string_view id)
{
    return static_cast<std::size_t>(&keyPose(library, id) - library.keyPoses.data());
}

// Null where there is none.
const Transition* way(const Library& library, std::string_view from, std::string_view to)
{
    return findTransition(library, indexOf(library, from), indexOf(library, to));
}

// Each once, in any order.
std::set<std::pair<ContactPoint, Travel>> movingIn(const Transition& transition)
{
    std::set<std::pair<ContactPoint, Travel>> moving;
    for (const MovingContact& contact : transition.moving) {
        CHECK(moving.emplace(contact.point, contact.travel).second);
    }
    return moving;
}

} // namespace

TEST_CASE("a transition goes both ways with the same wave, unless it is one-way")
{
    const Folder folder;
    folder.writeTransitions(R"({ "from": "low", "to": "high", "wave": -0.5 })");
    const Library both = folder.load();
    REQUIRE(way(both, "low", "high") != nullptr);
    REQUIRE(way(both, "high", "low") != nullptr);
    CHECK(way(both, "low", "high")->wave.lead == Approx(-0.5));
    CHECK(way(both, "high", "low")->wave.lead == Approx(-0.5));
    CHECK(way(both, "low", "high")->length == Beat{0.5});

    folder.writeTransitions(R"({ "from": "low", "to": "high", "oneWay": true })");
    folder.writeSteps(R"({ "name": "A", "keyPose": "high", "breaths": 1, "instruction": "Up." })");
    const Library one = folder.load();
    CHECK(way(one, "low", "high") != nullptr);
    CHECK(way(one, "high", "low") == nullptr);
}

TEST_CASE("on the way back the body travels back, with a line of its own")
{
    const Folder folder;
    folder.writeTransitions(R"({ "from": "low", "to": "high", "breaths": 1.5, "momentary": true, "travelAcross": 0.25,
        "travelAlong": -0.5, "steps": ["sole.left"], "slides": ["palm"], "glides": ["forearm.right"],
        "instruction": "Go.", "backInstruction": "Return." })");
    const Library library = folder.load();
    const Transition &there = *way(library, "low", "high"), &back = *way(library, "high", "low");
    CHECK(there.travel == Vec2{0.25f, -0.5f});
    CHECK(back.travel == Vec2{-0.25f, 0.5f});
    CHECK(there.instruction == "Go.");
    CHECK(back.instruction == "Return.");
    CHECK(movingIn(there) == std::set<std::pair<ContactPoint, Travel>>{{soleLeft, Travel::step},
                                                                       {palmLeft, Travel::slide},
                                                                       {palmRight, Travel::slide},
                                                                       {forearmRight, Travel::glide}});
    for (const Transition& each : {there, back}) {
        CHECK(each.length == Beat{1.5});
        CHECK(each.momentary);
        CHECK(movingIn(each) == movingIn(there));
    }
}

TEST_CASE("a mirrored transition is there on the other side, both ways")
{
    const Folder folder;
    folder.writeKeyPose("low", lopsided);
    folder.writeTransitions(R"({ "from": "high", "to": "low", "wave": 0.3, "mirror": true, "travelAcross": 0.25,
        "travelAlong": -0.5, "steps": ["sole.left"], "glides": ["palm"], "instruction": "Go.", "backInstruction": "Return." })");
    const Library library = folder.load();
    CHECK(library.transitions.size() == 4);
    const Transition* there = way(library, "high", "other-low");
    const Transition* back = way(library, "other-low", "high");
    REQUIRE(there != nullptr);
    REQUIRE(back != nullptr);
    CHECK(there->travel == Vec2{-0.25f, -0.5f});
    CHECK(back->travel == Vec2{0.25f, 0.5f});
    CHECK(there->instruction == "Go.");
    CHECK(back->instruction == "Return.");
    CHECK(there->wave.lead == Approx(0.3));
    const std::set<std::pair<ContactPoint, Travel>> moving{
        {soleRight, Travel::step}, {palmLeft, Travel::glide}, {palmRight, Travel::glide}};
    CHECK(movingIn(*there) == moving);
    CHECK(movingIn(*back) == moving);
}

TEST_CASE("a one-way transition between a key pose and its mirror leads back on the other side")
{
    const Folder folder;
    folder.writeKeyPose("low", lopsided);
    folder.writeTransitions(R"({ "from": "low", "to": "other-low", "oneWay": true, "mirror": true, "travelAlong": 0.1 },
                               { "from": "low", "to": "high" })");
    const Library library = folder.load();
    REQUIRE(way(library, "other-low", "low") != nullptr);
    CHECK(way(library, "other-low", "low")->travel == Vec2{0.0f, 0.1f});
    CHECK(library.transitions.size() == 4);
}
