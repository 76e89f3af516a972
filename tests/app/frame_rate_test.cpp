// SPDX-License-Identifier: MIT
#include "app/frame_rate.h"
#include "app/quality.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

constexpr Seconds wanted{1.0 / 60.0}, slow{1.0 / 20.0};

QualityControl afterFrames(QualityControl control, int frames, Seconds taken)
{
    for (int i = 0; i < frames; ++i) {
        control = after(control, taken, wanted);
    }
    return control;
}

} // namespace

TEST_CASE("frames come as often as what moves asks for, and no oftener than is allowed")
{
    CHECK(!timeOfFrame(Motion::none, {}));
    CHECK(timeOfFrame(Motion::slow, {})->value == Approx(1.0 / 30.0));
    CHECK(timeOfFrame(Motion::lively, {})->value < 1.0 / 60.0);
    CHECK(timeOfFrame(Motion::lively, {std::nullopt, true})->value == Approx(1.0 / 30.0));
    for (int cap = 1; cap <= 240; ++cap) {
        for (const Motion motion : {Motion::slow, Motion::lively}) {
            for (const bool lowPower : {false, true}) {
                CAPTURE(cap, lowPower);
                const double time = timeOfFrame(motion, {cap, lowPower})->value;
                CHECK(time >= 1.0 / cap - 1e-9);
                CHECK(time >= timeOfFrame(motion, {})->value);
            }
        }
    }
}

TEST_CASE("a screen that shows sixty frames a second is never late, and quick enough to get things back")
{
    QualityControl control = afterFrames({}, 24, slow);
    for (int i = 0; i < 2000; ++i) {
        control = after(control, wanted, timeAllowed({}));
    }
    CHECK(control.quality == Quality::full);
    CHECK(timeAllowed({20, false}).value == Approx(1.0 / 20.0));
}

TEST_CASE("a hold moves slowly, a way does not")
{
    Span span;
    CHECK(motionIn(span) == Motion::slow);
    span.toKeyPose = span.fromKeyPose + 1;
    CHECK(motionIn(span) == Motion::lively);
}

TEST_CASE("one late frame changes nothing, a run of them takes away shadow and trails, then the ghost")
{
    QualityControl control = afterFrames({}, 10, slow);
    CHECK(control.quality == Quality::full);
    control = afterFrames(control, 14, slow);
    CHECK(control.quality == Quality::plain);
    control = afterFrames(control, 24, slow);
    CHECK(control.quality == Quality::bare);
    CHECK(afterFrames(control, 1000, slow).quality == Quality::bare);
    control = {};
    for (int i = 0; i < 1000; ++i) { // every second one, as on a busy machine
        control = after(after(control, slow, wanted), wanted, wanted);
    }
    CHECK(control.quality == Quality::full);
}

TEST_CASE("what was left out comes back slowly, and more slowly each time that it was too much")
{
    QualityControl control;
    int last = 0;
    for (int round = 0; round < 4; ++round) {
        control = afterFrames(control, 24, slow);
        REQUIRE(control.quality == Quality::plain);
        int frames = 0;
        while (control.quality != Quality::full) {
            control = after(control, wanted, wanted);
            ++frames;
        }
        CHECK(frames > last);
        last = frames;
    }
}

TEST_CASE("less quality takes things out of the picture and never puts any in")
{
    for (const bool shown : {false, true}) {
        PageState state;
        state.showsSpine = shown;
        state.showsShadow = state.showsGhost = shown;
        CHECK(reducedTo(Quality::full, state).showsShadow == shown);
        CHECK(!reducedTo(Quality::plain, state).showsShadow);
        CHECK(reducedTo(Quality::plain, state).showsGhost == shown);
        CHECK(!reducedTo(Quality::bare, state).showsGhost);
        CHECK(reducedTo(Quality::bare, state).showsSpine == shown);
    }
    CHECK(allowsTrails(Quality::full));
    CHECK(!allowsTrails(Quality::plain));
}
