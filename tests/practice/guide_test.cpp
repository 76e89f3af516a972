// SPDX-License-Identifier: MIT
#include "practice/fit.h"
#include "practice/guide.h"
#include "practice/same_place.h"
#include "practice/score_edits.h"
#include "practice/way.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

const Library& library()
{
    static const Library loaded = loadAssets();
    return loaded;
}

Score scoreOfRoutine(const std::string& id)
{
    return scoreOf(library(), *findRoutine(library(), id), Level::full);
}

Guide guideThrough(const std::string& id)
{
    return startGuide(scoreOfRoutine(id), Pace{}, Seconds{0.0});
}

Guide guideAt(const std::string& id, double beat)
{
    Guide guide = guideThrough(id);
    guide.beat = Beat{beat};
    return guide;
}

Guide played(Guide guide, double seconds)
{
    for (double time = 0.0; time < seconds - 1e-9; time += 0.05) {
        guide = advance(std::move(guide), {0.05});
    }
    return guide;
}

double beatOfHold(const Score& score, const std::string& keyPose)
{
    for (const Move& move : score.moves) {
        if (move.role == Role::hold && move.stays() && library().keyPoses[move.to].id == keyPose) {
            return move.begin.value;
        }
    }
    FAIL(keyPose);
    return 0.0;
}

// The key pose in which a move begins and ends; none in the middle of a path.
std::optional<std::size_t> keyPoseAt(const Move& move, float part)
{
    return part == 0.0f ? std::optional{move.from} : part == 1.0f ? std::optional{move.to} : std::nullopt;
}

// Every move begins where the one before it ended, on its path or in the same key pose, goes only where a transition
// leads, and no faster than the path at 15 breaths a minute.
std::string faultOf(const Score& score)
{
    double end = 0.0;
    for (std::size_t i = 0; i < score.moves.size(); ++i) {
        const Move& move = score.moves[i];
        const std::string where = move.name + " at " + std::to_string(move.begin.value);
        if (std::abs(move.begin.value - end) > 1e-9 || move.length.value <= 0.0) {
            return "a gap before " + where;
        }
        end = move.end().value;
        if (move.from != move.to && findTransition(library(), move.from, move.to) == nullptr) {
            return "no way for " + where;
        }
        if (move.last < move.first && !canTurnRound(library(), move)) {
            return "back on a way that only leads there: " + where;
        }
        const double steepest = move.eased ? 1.5708 : 1.0;
        const double own = std::abs(static_cast<double>(move.last) - move.first) * steepest / move.length.value;
        if (own > 1.001 / std::min(move.whole.value, 100.0) && move.from != move.to) {
            return "too fast: " + where;
        }
        if (i == 0) {
            continue;
        }
        const Move& before = score.moves[i - 1];
        const bool onPath = before.path == move.path && before.last == move.first;
        const auto left = keyPoseAt(before, before.from == before.to ? 1.0f : before.last);
        const auto entered = keyPoseAt(move, move.from == move.to ? 0.0f : move.first);
        if (!onPath && (!left || left != entered)) {
            return "a jump before " + where;
        }
    }
    return std::abs(end - std::round(end)) < 1e-9 ? "" : "it ends in the middle of a breath"; // but for rounding
}

GuideCommand anyCommand(std::mt19937& random)
{
    static const std::vector<GuideCommand> commands{Commands::TogglePause{},
                                                    Commands::Pause{},
                                                    Commands::GoToAsana{2},
                                                    Commands::GoToAsana{9},
                                                    Commands::GoTo{Beat{7.3}},
                                                    Commands::Nudge{Seconds{0.2}},
                                                    Commands::ToggleStartingOver{},
                                                    Commands::NextStep{},
                                                    Commands::PreviousStep{},
                                                    Commands::NextAsana{},
                                                    Commands::PreviousAsana{},
                                                    Commands::HoldLonger{},
                                                    Commands::HoldShorter{},
                                                    Commands::Faster{},
                                                    Commands::Slower{},
                                                    Commands::ResetSpeed{},
                                                    Commands::RepeatSide{},
                                                    Commands::ToggleLoop{},
                                                    Commands::SkipAsana{},
                                                    Commands::EaseOff{},
                                                    Commands::LeadBy{Lead::flow},
                                                    Commands::LeadBy{Lead::steps},
                                                    Commands::LeadBy{Lead::breath},
                                                    Commands::BreatheIn{},
                                                    Commands::BreatheOut{},
                                                    Commands::HoldLonger{},
                                                    Commands::NextStep{}};
    return commands[random() % commands.size()];
}

bool jumps(const GuideCommand& command)
{
    return std::holds_alternative<Commands::NextStep>(command) ||
           std::holds_alternative<Commands::GoToAsana>(command) ||
           std::holds_alternative<Commands::PreviousStep>(command) ||
           std::holds_alternative<Commands::NextAsana>(command) ||
           std::holds_alternative<Commands::PreviousAsana>(command);
}

// Commands that go from step to step arrive at a step's begin, or the end; all others stay.
std::string faultOfJump(Beat before, bool wasOver, const Guide& after, const GuideCommand& command)
{
    if (wasOver && std::holds_alternative<Commands::TogglePause>(command)) {
        return after.beat == Beat{} ? "" : "it did not begin again";
    }
    if (const auto* to = std::get_if<Commands::GoTo>(&command)) {
        return after.beat == std::min(to->beat, lengthOf(after.score)) ? "" : "it is not where it was told to go";
    }
    if (std::holds_alternative<Commands::Nudge>(command)) {
        return std::abs((after.beat - before).value) < 0.051 ? "" : "a nudge is no leap";
    }
    if (!jumps(command)) {
        return before == after.beat ? "" : "it moved without having been told";
    }
    const bool atAStep = std::ranges::any_of(after.score.moves, [&](const Move& m) { return m.begin == after.beat; });
    return atAStep || after.beat == before || after.beat == lengthOf(after.score)
               ? ""
               : "it arrived in the middle of a step";
}

#if defined(__SANITIZE_ADDRESS__)
constexpr int sequences = 300;
#else
constexpr int sequences = 10000;
#endif

} // namespace

TEST_CASE("no sequence of commands makes it jump, leave its score, hurry, or miss its rest")
{
    std::mt19937 random{5};
    const std::vector<std::string> ids{"back-relief", "desk-end", "evening-unwind"};
    std::vector<Guide> starts;
    for (const std::string& id : ids) {
        starts.push_back(guideThrough(id));
    }
    int refused = 0;
    for (int sequence = 0; sequence < sequences; ++sequence) {
        Guide guide = starts[static_cast<std::size_t>(sequence) % starts.size()];
        guide.beat = {std::uniform_real_distribution<double>{0.0, lengthOf(guide.score).value}(random)};
        for (int i = 0; i < 50; ++i) {
            const GuideCommand command = anyCommand(random);
            const unsigned revision = guide.revision;
            const Beat before = guide.beat;
            const bool wasOver = guide.stage == Stage::over;
            guide = apply(std::move(guide), library(), command);
            std::string fault = faultOfJump(before, wasOver, guide, command);
            if (guide.revision != revision) {
                fault += faultOf(guide.score);
            }
            const double beat = guide.beat.value;
            const double dt = std::uniform_real_distribution<double>{-0.05, 0.15}(random);
            guide = advance(std::move(guide), {dt});
            const double went = std::abs(guide.beat.value - beat);
            const bool loops = std::abs(went - std::round(went)) < 0.03; // the same picture, whole breaths away
            if (went > 0.25 * 0.1 + 1e-9 && !loops) {
                fault += "it hurried by " + std::to_string(went);
            }
            if (!fault.empty() || guide.beat.value < 0.0 || guide.beat > lengthOf(guide.score)) {
                CAPTURE(sequence, i, command.index(), beat, guide.beat.value, guide.notice.sentence);
                FAIL(fault);
            }
            refused += guide.revision == revision ? 1 : 0;
        }
        if (guide.stage != Stage::practising) {
            continue;
        }
        guide = apply(std::move(guide), library(), Commands::Stop{});
        CAPTURE(sequence, guide.beat.value);
        REQUIRE(faultOf(guide.score).empty());
        REQUIRE(library().keyPoses[guide.score.moves.back().to].id == "supine");
        REQUIRE(guide.score.moves.back().role == Role::rest);
        REQUIRE(apply(guide, library(), Commands::Stop{}).stage == Stage::quit);
    }
    CHECK(refused < sequences * 50);
}

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

TEST_CASE("an edit leaves the figure where it is, and what comes is smooth")
{
    const Body body = makeBody(defaultStature);
    const std::vector<GuideCommand> edits{Commands::EaseOff{}, Commands::Stop{}, Commands::HoldLonger{},
                                          Commands::RepeatSide{}};
    for (const std::string pose : {"sphinx", "child"}) {
        const Score score = scoreOf(
            library(), std::array{Choice{findAsana(library(), pose == "child" ? "childs-pose" : "sphinx"), ""}});
        Guide guide = startGuide(score, Pace{}, {});
        guide.beat = {beatOfHold(score, pose) + 1.3};
        const Figure before = figureAt(body, compose(body, library(), score), guide.beat);
        for (const GuideCommand& edit : edits) {
            const Guide after = apply(guide, library(), edit);
            const Timeline timeline = compose(body, library(), after.score);
            CAPTURE(pose, edit.index(), after.notice.sentence);
            CHECK(after.revision == 1);
            CHECK(glm::distance(figureAt(body, timeline, guide.beat).pose.root, before.pose.root) < 0.001f);
            Vec3 last = figureAt(body, timeline, {0.0}).pose.root;
            for (double beat = 0.0; beat < std::min(timeline.length.value, beatOfHold(score, pose) + 9.0);
                 beat += 0.05) {
                const Vec3 now = figureAt(body, timeline, {beat}).pose.root;
                CAPTURE(beat);
                CHECK(glm::distance(now, last) < 0.12f);
                last = now;
            }
        }
    }
}

// How far into its path the first piece that stays in the middle of one has come.
double rangeOfStay(const Score& score)
{
    const auto stay = std::ranges::find_if(
        score.moves, [](const Move& move) { return move.from != move.to && move.first == move.last; });
    REQUIRE(stay != score.moves.end());
    return 0.5 - 0.5 * std::cos(3.14159265 * static_cast<double>(stay->first));
}

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

TEST_CASE("a variant counts from the next move on, and where its hold has begun from the begin of the asana")
{
    const Body body = makeBody(defaultStature);
    Guide rounds = apply(guideAt("desk-end", 2.3), library(), Commands::ChooseVariant{"easier"});
    CHECK(rounds.beat == Beat{2.3});
    CHECK(rounds.score.parts[0].variant == "easier");
    const Timeline before = compose(body, library(), scoreOfRoutine("desk-end")),
                   after = compose(body, library(), rounds.score);
    CHECK(figureAt(body, after, {2.3}).pose.root == figureAt(body, before, {2.3}).pose.root);
    CHECK(figureAt(body, after, {3.5}).pose.rotation != figureAt(body, before, {3.5}).pose.rotation);
    Guide hold = guideThrough("desk-end");
    hold.beat = {beatOfHold(hold.score, "child") + 2.0};
    hold = apply(std::move(hold), library(), Commands::ChooseVariant{"easier"});
    CHECK(hold.beat.value < beatOfHold(hold.score, "child"));
    CHECK(partAt(hold) == 1);
    CHECK(faultOf(hold.score).empty());
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
