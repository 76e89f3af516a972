// SPDX-License-Identifier: MIT
#include "guides.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

// How far into its path the first piece that stays in the middle of one has come.
double rangeOfStay(const Score& score)
{
    const auto stay = std::ranges::find_if(
        score.moves, [](const Move& move) { return move.from != move.to && move.first == move.last; });
    REQUIRE(stay != score.moves.end());
    return 0.5 - 0.5 * std::cos(std::numbers::pi * static_cast<double>(stay->first));
}

} // namespace

TEST_CASE("easing off stays at about 60 % of the range and remembers where")
{
    for (const std::string pose : {"child", "sphinx", "twist-right", "twist-left", "legs-up"}) {
        Guide guide = guideThrough("back-relief");
        guide.beat = {beatOfHold(guide.score, pose) + 0.4};
        guide = apply(std::move(guide), library(), Commands::EaseOff{});
        CAPTURE(pose, guide.notice.sentence);
        REQUIRE(guide.revision == 1);
        CHECK(faultOf(guide.score).empty());
        CHECK(rangeOfStay(guide.score) == Approx(0.6).margin(0.01));
        REQUIRE(guide.easedOff.size() == 1);
        CHECK(library().keyPoses[guide.easedOff[0].keyPose].id == pose);
    }
}

TEST_CASE("where one has eased off, the next practice goes no further, and comes to the same rest")
{
    for (const std::string pose : {"child", "sphinx", "twist-right", "twist-left", "legs-up", "cow"}) {
        CAPTURE(pose);
        Guide guide = guideThrough("back-relief");
        const std::size_t keyPose = static_cast<std::size_t>(findKeyPose(library(), pose) - library().keyPoses.data());
        const auto reached = std::ranges::find_if(
            guide.score.moves, [&](const Move& move) { return move.role == Role::hold && move.to == keyPose; });
        REQUIRE(reached != guide.score.moves.end());
        const std::size_t part = reached->part;
        const Score plan = guide.score;
        guide = easedAgain(std::move(guide), library(), {{plan.parts[part].id, keyPose}});
        REQUIRE(guide.easedOff.size() == 1);
        CHECK(faultOf(guide.score).empty());
        CHECK(guide.score.moves.back().to == plan.moves.back().to);
        if (guide.score.parts[part].variant == "easier") {
            continue;
        }
        double furthest = 0.0;
        for (const Move& move : guide.score.moves) {
            const bool isThere = move.part == part && move.to == keyPose && move.from != move.to;
            furthest = isThere ? std::max(furthest, static_cast<double>(std::max(move.first, move.last))) : furthest;
        }
        CHECK(furthest < 0.6);
        const auto stay = std::ranges::find_if(
            guide.score.moves, [](const Move& move) { return move.from != move.to && move.first == move.last; });
        REQUIRE(stay != guide.score.moves.end());
        guide.beat = stay->begin + Beat{0.5};
        guide = apply(std::move(guide), library(), Commands::EaseOff{});
        CHECK(guide.easedOff.empty());
    }
    CHECK(easedAgain(guideThrough("desk-end"), library(), {{"sphinx", 0}}).revision == 0);
}
