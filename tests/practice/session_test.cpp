// SPDX-License-Identifier: MIT
#include "practice/session.h"
#include "support/cat_cow.h"

#include <limits>
#include <random>

using namespace vinyasa;

namespace {

const Timeline& timeline()
{
    static const Timeline shared = catCow(makeBody(defaultStature));
    return shared;
}

Session played(Session session, double seconds)
{
    for (int frame = 0; frame < static_cast<int>(seconds * 60.0 + 0.5); ++frame) {
        session = advance(session, timeline(), {1.0 / 60.0});
    }
    return session;
}

double beatOf(const Session& session)
{
    return vinyasa::beatOf(session, timeline()).value;
}

Session at(double beat)
{
    return apply(startSession({}), timeline(), GoToBeat{{beat}});
}

} // namespace

TEST_CASE("time passes as the pace says")
{
    CHECK(beatOf(played(startSession({}), 25.0)) == Approx(2.5)); // ten seconds a breath
    CHECK(beatOf(played(startSession({.inhale = {3.0}, .exhale = {3.0}}), 6.0)) == Approx(1.0));
}

TEST_CASE("a paused session stands still and goes on from where it was")
{
    Session session = apply(played(startSession({}), 7.0), timeline(), TogglePause{});
    const double there = beatOf(session);
    session = played(session, 100.0);
    CHECK(beatOf(session) == there);
    CHECK(beatOf(played(apply(session, timeline(), TogglePause{}), 1.0)) == Approx(there + 0.1));
}

TEST_CASE("what a stall, a sleep or a clock that jumps does")
{
    struct Case {
        double dt, moves; // in breaths
        bool playing;
    };
    const auto c = GENERATE(values<Case>({{0.05, 0.005, true},
                                          {0.5, 0.01, true},    // a stall is not made up for
                                          {3.0, 0.0, false},    // a laptop that slept
                                          {3600.0, 0.0, false}, // a clock set forward
                                          {-3600.0, 0.0, true}, // and back
                                          {-1.8e10, 0.0, true}}));
    CAPTURE(c.dt);
    const Session session = advance(at(2.0), timeline(), {c.dt});
    CHECK(beatOf(session) == Approx(2.0 + c.moves));
    CHECK(session.playing == c.playing);
}

TEST_CASE("steps go from key pose to key pose and from instruction to instruction")
{
    // 0          1     1.5   2     2.5  ...  7     7.5    8
    // |-table----|-cow-|-cat-|-cow-|--...----|table|-rest-|
    struct Case {
        double from;
        Command command;
        double to;
    };
    const auto c = GENERATE(values<Case>({{0.0, NextKeyPose{}, 1.5},
                                          {1.5, NextKeyPose{}, 2.0},
                                          {1.7, NextKeyPose{}, 2.0},
                                          {1.7, PreviousKeyPose{}, 1.5},
                                          {1.5, PreviousKeyPose{}, 0.0},
                                          {7.6, NextKeyPose{}, 8.0},
                                          {0.3, NextStep{}, 1.0},
                                          {1.0, NextStep{}, 1.5},
                                          {7.8, NextStep{}, 8.0},
                                          {1.55, PreviousStep{}, 1.0},
                                          {1.8, PreviousStep{}, 1.5},
                                          {0.05, PreviousStep{}, 0.0},
                                          {4.0, GoToBeat{{99.0}}, 8.0},
                                          {4.0, GoToBeat{{-1.0}}, 0.0}}));
    CAPTURE(c.from, c.to);
    CHECK(beatOf(apply(at(c.from), timeline(), c.command)) == Approx(c.to));
}

TEST_CASE("speed changes how fast the beat goes, never where it is, and stays where a person can follow")
{
    Session session = at(3.3);
    for (int i = 0; i < 30; ++i) {
        session = apply(session, timeline(), Faster{});
        CHECK(beatOf(session) == Approx(3.3));
    }
    CHECK(breathsPerMinute(paceOf(session)) == Approx(15.0));
    for (int i = 0; i < 60; ++i) {
        session = apply(session, timeline(), Slower{});
        CHECK(beatOf(session) == Approx(3.3));
    }
    CHECK(breathsPerMinute(paceOf(session)) == Approx(3.0));
    CHECK(breathsPerMinute(paceOf(apply(session, timeline(), ResetSpeed{}))) == Approx(6.0));
}

TEST_CASE("a pattern out of bounds stays reachable, and slower is never faster")
{
    const Session session = startSession({.inhale = {60.0}, .exhale = {60.0}});
    const double own = breathsPerMinute(paceOf(session));
    CHECK(breathsPerMinute(paceOf(apply(session, timeline(), Slower{}))) == Approx(own));
    const Session faster = apply(session, timeline(), Faster{});
    CHECK(breathsPerMinute(paceOf(faster)) > own);
    CHECK(breathsPerMinute(paceOf(apply(faster, timeline(), ResetSpeed{}))) == Approx(own));
}

TEST_CASE("the end is the end of an exhale: there it rests, or starts over where it loops")
{
    const Session end = played(at(7.99), 5.0);
    CHECK(beatOf(end) == Approx(8.0));
    CHECK_FALSE(end.playing);
    CHECK(beatOf(apply(end, timeline(), TogglePause{})) == 0.0);
    const Session looped = played(apply(at(7.9), timeline(), ToggleLoop{}), 2.0);
    CHECK(looped.playing);
    CHECK(beatOf(looped) == Approx(0.1).margin(1e-6));
}

TEST_CASE("one frame on and one frame back is where it was")
{
    const Seconds frame{1.0 / 60.0};
    const Session on = apply(at(3.3), timeline(), NudgeSeconds{frame});
    CHECK_FALSE(on.playing);
    CHECK(beatOf(on) > 3.3);
    CHECK(beatOf(apply(on, timeline(), NudgeSeconds{Seconds{-frame.value}})) == Approx(3.3));
}

TEST_CASE("no sequence of commands leaves the timeline")
{
    std::mt19937 random{9};
    const std::vector<Command> commands{TogglePause{},
                                        GoToBeat{{3.1}},
                                        NudgeSeconds{{0.5}},
                                        NextKeyPose{},
                                        PreviousKeyPose{},
                                        NextStep{},
                                        PreviousStep{},
                                        Faster{},
                                        Slower{},
                                        ResetSpeed{},
                                        ToggleLoop{},
                                        Pause{},
                                        GoToBeat{{1e300}},
                                        NudgeSeconds{{-1e300}},
                                        GoToBeat{{-5.0}}};
    for (int sequence = 0; sequence < 300; ++sequence) {
        Session session = startSession({.inhale = {4.0}, .pauseFull = {1.0}, .exhale = {6.0}});
        for (int i = 0; i < 50; ++i) {
            session = apply(session, timeline(), commands[random() % commands.size()]);
            session = advance(session, timeline(), {std::uniform_real_distribution<double>{-1.0, 3.0}(random)});
            REQUIRE(beatOf(session) >= 0.0);
            REQUIRE(beatOf(session) <= timeline().length.value);
        }
    }
}
