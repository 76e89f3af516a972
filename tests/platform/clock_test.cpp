// SPDX-License-Identifier: MIT
#include "platform/clock.h"
#include "support/catch.h"

using namespace vinyasa;

TEST_CASE("the clock does not go back")
{
    Seconds before = now();
    for (int i = 0; i < 10'000; ++i) {
        const Seconds after = now();
        CHECK(after >= before);
        before = after;
    }
}

TEST_CASE("a machine that slept is noticed by either clock, and a clock that was set back passes no time")
{
    struct Case {
        const char* what;
        double steady, wall, passed; // seconds between two moments
    };
    for (const auto& [what, steady, wall, expected] : {
             Case{"a frame", 0.016, 0.016, 0.016},
             Case{"a frame while the clock is adjusted", 0.016, 0.5, 0.016},
             Case{"a sleep that both count", 3600.0, 3600.0, 3600.0},
             Case{"a sleep that only the wall counts", 0.016, 3600.0, 3600.0},
             Case{"a clock set forward", 0.016, 7200.0, 7200.0},
             Case{"a clock set back", 0.016, -3600.0, 0.016},
             Case{"a clock set back during a sleep", 60.0, -3540.0, 60.0},
             Case{"no time", 0.0, 0.0, 0.0},
             Case{"both back", -5.0, -5.0, 0.0},
         }) {
        CAPTURE(what);
        const Instant before{{1000.0}, {1.7e9}};
        const Instant after{{1000.0 + steady}, {1.7e9 + wall}};
        CHECK(passed(before, after).value == Approx(expected).margin(1e-6));
    }
}
