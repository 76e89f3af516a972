// SPDX-License-Identifier: MIT
#include "motion/breath.h"
#include "support/catch.h"

#include <cmath>

using namespace vinyasa;

TEST_CASE("the lungs fill through every inhale and empty through every exhale, without a jump")
{
    double previous = 0.0;
    for (int i = 0; i <= 4000; ++i) {
        const Beat beat{i / 1000.0};
        const Breath breath = breathAt(beat);
        CAPTURE(beat.value);
        CHECK(breath.number == static_cast<std::int64_t>(beat.value));
        CHECK(breath.fill >= 0.0);
        CHECK(breath.fill <= 1.0);
        CHECK(std::abs(breath.fill - previous) < 0.005);
        const bool rising = breath.phase == BreathPhase::inhale && i % 1000 != 0;
        const bool falling = breath.phase == BreathPhase::exhale && i % 500 != 0;
        CHECK_FALSE((rising && breath.fill < previous));
        CHECK_FALSE((falling && breath.fill > previous));
        previous = breath.fill;
    }
}

TEST_CASE("a breath by its beat")
{
    struct Case {
        double beat, fill;
        BreathPhase phase;
    };
    const auto c = GENERATE(values<Case>({{0.0, 0.0, BreathPhase::inhale},
                                          {0.25, 0.5, BreathPhase::inhale},
                                          {0.5, 1.0, BreathPhase::exhale},
                                          {0.75, 0.5, BreathPhase::exhale},
                                          {1.0, 0.0, BreathPhase::inhale},
                                          {-3.0, 0.0, BreathPhase::inhale}}));
    CAPTURE(c.beat);
    CHECK(breathAt({c.beat}).fill == Approx(c.fill).margin(1e-12));
    CHECK(breathAt({c.beat}).phase == c.phase);
}

TEST_CASE("a pace maps seconds to beats")
{
    // 0      4   5         11  12 s     four in, one held, six out, one empty
    // |/in---|hold|\out----|empty|
    const Pace pace{.inhale = {4.0}, .pauseFull = {1.0}, .exhale = {6.0}, .pauseEmpty = {1.0}};
    struct Case {
        double seconds, beat;
    };
    const auto c = GENERATE(values<Case>({{-1.0, 0.0},
                                          {0.0, 0.0},
                                          {2.0, 0.25},
                                          {4.0, 0.5},
                                          {4.7, 0.5},
                                          {5.0, 0.5},
                                          {8.0, 0.75},
                                          {11.0, 1.0},
                                          {11.9, 1.0},
                                          {12.0, 1.0},
                                          {14.0, 1.25}}));
    CAPTURE(c.seconds);
    CHECK(beatAt(pace, {c.seconds}).value == Approx(c.beat).margin(1e-12));
}

TEST_CASE("every beat is reached at its time, for a week")
{
    const Pace pace = GENERATE(Pace{}, Pace{.inhale = {4.0}, .exhale = {6.0}},
                               Pace{.inhale = {4.0}, .pauseFull = {1.5}, .exhale = {6.0}, .pauseEmpty = {0.5}});
    for (double beat = 0.0; beat < 60480.0; beat = beat * 1.7 + 0.125) {
        CAPTURE(beat);
        CHECK(beatAt(pace, timeOf(pace, {beat})).value == Approx(beat).margin(1e-9));
        CHECK(timeOf(pace, {beat + 0.25}) > timeOf(pace, {beat}));
    }
}

TEST_CASE("another speed keeps the proportions")
{
    for (double wanted = 3.0; wanted <= 15.0; wanted += 0.5) {
        const Pace pace = atBreathsPerMinute({.inhale = {4.0}, .exhale = {6.0}}, wanted);
        CHECK(breathsPerMinute(pace) == Approx(wanted));
        CHECK(pace.inhale.value * 6.0 == Approx(pace.exhale.value * 4.0));
    }
}
