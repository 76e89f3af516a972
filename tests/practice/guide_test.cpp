// SPDX-License-Identifier: MIT
#include "guides.h"
#include "practice/same_place.h"
#include "support/cat_cow.h"

#include <cmath>

using namespace vinyasa;
using Commands = GuideCommands;

TEST_CASE("stop plays its way to the end, and rests")
{
    for (const double beat : {0.3, 1.7, 9.2, 14.1, 30.0, 55.2}) {
        Guide guide = apply(guideAt("back-relief", beat), library(), Commands::Stop{});
        guide = played(std::move(guide), 60.0 + 10.0 * (lengthOf(guide.score).value - beat));
        CAPTURE(beat);
        CHECK(guide.stage == Stage::over);
        CHECK(guide.beat == lengthOf(guide.score));
    }
}

TEST_CASE("a pause loses nothing, and going on counts down three seconds")
{
    Guide guide = apply(guideAt("desk-end", 3.3), library(), Commands::TogglePause{});
    guide = played(std::move(guide), 5.0);
    CHECK(guide.beat == Beat{3.3});
    guide = played(apply(std::move(guide), library(), Commands::TogglePause{}), 2.9);
    CHECK(guide.beat == Beat{3.3});
    CHECK(played(std::move(guide), 1.0).beat > Beat{3.3});
}

TEST_CASE("looking through goes to a beat, a frame, an asana, and from the end to the start")
{
    Guide guide = apply(guideAt("back-relief", 3.2), library(), Commands::GoTo{Beat{1e9}});
    CHECK(guide.beat == lengthOf(guide.score));
    guide = played(std::move(guide), 0.1);
    REQUIRE(guide.stage == Stage::over);
    guide = apply(std::move(guide), library(), Commands::TogglePause{});
    CHECK(guide.beat == Beat{});
    CHECK(isRunning(guide));
    guide = apply(std::move(guide), library(), Commands::Nudge{Seconds{0.5}});
    CHECK(guide.beat.value == Approx(0.05)); // at 6 breaths a minute
    CHECK(!isRunning(guide));
    for (int number = 1; number <= 5; ++number) {
        guide = apply(std::move(guide), library(), Commands::GoToAsana{number});
        CHECK(partAt(guide) + 1 == static_cast<std::size_t>(number));
    }
    const Beat begin = guide.beat;
    guide = apply(std::move(guide), library(), Commands::PreviousAsana{});
    CHECK(partAt(guide) == 3);
    guide.beat = begin + Beat{0.5};
    CHECK(apply(guide, library(), Commands::PreviousAsana{}).beat == begin);
    CHECK(apply(guide, library(), Commands::PreviousStep{}).beat == begin);
    guide.paused = false;
    guide = apply(std::move(guide), library(), Commands::ToggleStartingOver{});
    guide.beat = {lengthOf(guide.score).value - 0.01};
    guide = played(std::move(guide), 1.0);
    CHECK(guide.stage == Stage::practising);
    CHECK(guide.beat < Beat{0.2});
}

TEST_CASE("who is getting ready may change what is to come, pause, and begin")
{
    const Guide ready = startGuide(scoreOfRoutine("desk-end"), Pace{}, Seconds{5.0});
    CHECK(played(ready, 4.9).stage == Stage::gettingReady);
    CHECK(played(ready, 5.1).stage == Stage::practising);
    const Guide held = played(apply(ready, library(), Commands::TogglePause{}), 60.0);
    CHECK(held.stage == Stage::gettingReady);
    CHECK(held.leadIn == ready.leadIn);
    CHECK(apply(ready, library(), Commands::Slower{}).stage == Stage::gettingReady);
    const Guide begun = apply(ready, library(), Commands::NextStep{});
    CHECK(begun.stage == Stage::practising);
    CHECK(begun.beat == Beat{});
    CHECK(apply(ready, library(), Commands::Stop{}).stage == Stage::quit);
}

TEST_CASE("a variant counts from the next move on where one is in rounds")
{
    const Body body = makeBody(defaultStature);
    Guide rounds = apply(guideAt("desk-end", 2.3), library(), Commands::ChooseVariant{"easier"});
    CHECK(rounds.beat == Beat{2.3});
    CHECK(rounds.score.parts[0].variant == "easier");
    const Timeline before = compose(body, library(), scoreOfRoutine("desk-end")),
                   after = compose(body, library(), rounds.score);
    CHECK(figureAt(body, after, {2.3}).pose.root == figureAt(body, before, {2.3}).pose.root);
    CHECK(figureAt(body, after, {3.5}).pose.rotation != figureAt(body, before, {3.5}).pose.rotation);
}

TEST_CASE("in a hold the body goes back from where it is and into the variant, and keeps its place in the asana")
{
    const Body body = makeBody(defaultStature);
    for (const std::string pose : {"child", "sphinx", "twist-right"}) {
        Guide guide = guideThrough("back-relief");
        const Beat end{beatOfHold(guide.score, pose) + 2.3};
        guide.beat = end;
        const Timeline before = compose(body, library(), guide.score);
        const std::size_t part = partAt(guide);
        guide = apply(std::move(guide), library(), Commands::ChooseVariant{"easier"});
        CAPTURE(pose);
        CHECK(guide.beat == end);
        CHECK(partAt(guide) == part);
        CHECK(faultOf(guide.score).empty());
        const Timeline after = compose(body, library(), guide.score);
        CHECK(glm::distance(figureAt(body, after, end).pose.root, figureAt(body, before, end).pose.root) < 0.0002f);
        const auto anew = std::ranges::find_if(guide.score.moves, [&](const Move& move) {
            return move.begin > end && move.role == Role::hold && library().keyPoses[move.to].id == pose;
        });
        REQUIRE(anew != guide.score.moves.end());
        CHECK(anew->variant == "easier");
        CHECK(anew->part == part);
    }
}

TEST_CASE("on the way out a variant counts the next time, and says so")
{
    Guide guide = guideThrough("desk-end");
    const auto out = std::ranges::find(guide.score.moves, Role::out, &Move::role);
    REQUIRE(out != guide.score.moves.end());
    guide.beat = out->begin + Beat{0.2};
    const Beat beat = guide.beat;
    const std::vector<Move> moves = guide.score.moves;
    const std::size_t part = partAt(guide);
    guide = apply(std::move(guide), library(), Commands::ChooseVariant{"easier"});
    CHECK(guide.beat == beat);
    CHECK(guide.score.moves == moves);
    CHECK(guide.notice.sentence == "The next time: {1}");
    CHECK(guide.score.parts[part].variant == "easier");
    const unsigned before = guide.revision;
    guide = apply(std::move(guide), library(), Commands::GoToAsana{static_cast<int>(part) + 1});
    CHECK(guide.revision > before);
    CHECK(guide.score.moves[moveAt(guide.score, guide.beat)].variant == "easier");
}

TEST_CASE("what is changed on the way keeps its place in the plan, within the move that both have")
{
    const Score plan = scoreOfRoutine("back-relief");
    for (double beat = 0.0; beat <= lengthOf(plan).value; beat += 0.3) {
        CHECK(samePlace(plan, plan, {beat}) == Beat{beat});
    }
    Guide guide = guideThrough("back-relief");
    guide.beat = {beatOfHold(plan, "child") + 1.0};
    guide = apply(std::move(guide), library(), Commands::HoldLonger{});
    guide.beat = {beatOfHold(guide.score, "twist-left") + 1.2};
    CHECK(samePlace(plan, guide.score, guide.beat).value == Approx(beatOfHold(plan, "twist-left") + 1.2));
    guide = apply(std::move(guide), library(), Commands::EaseOff{});
    guide.beat = guide.beat + Beat{2.0};
    const double place = samePlace(plan, guide.score, guide.beat).value;
    CHECK(std::abs(place - beatOfHold(plan, "twist-left")) <= 5.0);
}

TEST_CASE("each step waits where the person leads")
{
    Guide guide = apply(guideAt("desk-end", 0.5), library(), Commands::LeadBy{Lead::steps});
    guide = played(std::move(guide), 20.0);
    CHECK(guide.waiting);
    CHECK(isPractised(guide));
    CHECK(!isRunning(guide));
    CHECK(!isPractised(apply(guide, library(), Commands::TogglePause{})));
    CHECK(guide.beat == Beat{1.0});
    guide = played(apply(std::move(guide), library(), Commands::NextStep{}), 20.0);
    CHECK(guide.beat == Beat{1.5});
}

TEST_CASE("a step that waits goes on waiting, however long nothing happens")
{
    Guide guide = played(apply(guideAt("desk-end", 0.5), library(), Commands::LeadBy{Lead::steps}), 20.0);
    REQUIRE(guide.waiting);
    for (const double gap : {3.0, 600.0, -20.0, 1e6}) {
        CHECK(advance(guide, {gap}) == guide);
    }
    CHECK(isRunning(apply(advance(guide, {600.0}), library(), Commands::NextStep{})));
}

TEST_CASE("once more is the whole practice again, in the variants that were chosen, whoever led it")
{
    const Score plan = scoreOfRoutine("desk-end");
    Guide guide = guideThrough("desk-end");
    guide = apply(std::move(guide), library(), Commands::ChooseVariant{"easier"});
    guide = apply(std::move(guide), library(), Commands::LeadBy{Lead::steps});
    guide = played(apply(std::move(guide), library(), Commands::Stop{}), 180.0);
    REQUIRE(guide.stage == Stage::over);
    const unsigned before = guide.revision;
    guide = onceMore(std::move(guide), library(), plan);
    CHECK(guide.stage == Stage::practising);
    CHECK(guide.beat == Beat{});
    CHECK(guide.lead == Lead::steps);
    CHECK(guide.revision > before);
    CHECK(lengthOf(guide.score) == lengthOf(plan));
    CHECK(guide.score.parts.size() == plan.parts.size());
    CHECK(guide.score.parts.front().variant == "easier");
    CHECK(guide.score.moves.back().variant == plan.moves.back().variant);
}

TEST_CASE("a loop goes there and back until it is left, with a score that does not grow")
{
    Guide guide = apply(guideAt("desk-end", 1.2), library(), Commands::ToggleLoop{});
    REQUIRE(guide.loop);
    const std::size_t moves = guide.score.moves.size();
    guide = played(std::move(guide), 8.0 * 3600.0 / 60.0); // sixteen rounds; the long run is below
    CHECK(guide.loop);
    CHECK(guide.beat < guide.loop->end);
    CHECK(guide.score.moves.size() == moves);
    guide = played(apply(std::move(guide), library(), Commands::ToggleLoop{}), 30.0);
    CHECK(guide.beat > Beat{2.5});
}

TEST_CASE("eight hours in a loop leave it as large as it was")
{
    Guide guide = apply(guideAt("desk-end", 1.2), library(), Commands::ToggleLoop{});
    const std::size_t moves = guide.score.moves.size(), paths = guide.score.paths;
    for (int i = 0; i < 8 * 3600 * 10; ++i) {
        guide = advance(std::move(guide), {0.1});
    }
    CHECK(guide.score.moves.size() == moves);
    CHECK(guide.score.paths == paths);
    CHECK(guide.score.moves.capacity() < 4 * moves);
    CHECK(guide.stage == Stage::practising);
    CHECK(guide.beat < guide.loop->end);
}
