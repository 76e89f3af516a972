// SPDX-License-Identifier: MIT
#include "core/easing.h"
#include "support/catch.h"

using namespace vinyasa;

TEST_CASE("easing starts at 0, ends at 1, never goes back and is at rest at both ends")
{
    CHECK(easeInOut(0.0f) == Approx(0.0f).margin(1e-7));
    CHECK(easeInOut(1.0f) == Approx(1.0f));
    float previous = 0.0f;
    for (int i = 1; i <= 1000; ++i) {
        const float now = easeInOut(static_cast<float>(i) / 1000.0f);
        CHECK(now >= previous);
        CHECK(now + easeInOut(1.0f - static_cast<float>(i) / 1000.0f) == Approx(1.0f));
        previous = now;
    }
    CHECK(easeInOut(0.001f) < 1e-5f);
    CHECK(easeInOut(-3.0f) == easeInOut(0.0f));
    CHECK(easeInOut(3.0f) == easeInOut(1.0f));
}

TEST_CASE("a lead moves the middle and keeps the ends and the direction")
{
    const float lead = GENERATE(-0.9f, -0.35f, 0.0f, 0.35f, 0.9f);
    CAPTURE(lead);
    CHECK(leadBy(0.0f, lead) == 0.0f);
    CHECK(leadBy(1.0f, lead) == 1.0f);
    CHECK(leadBy(0.5f, lead) == Approx(0.5f + lead / 4.0f));
    for (int i = 1; i <= 100; ++i) {
        CHECK(leadBy(static_cast<float>(i) / 100.0f, lead) > leadBy(static_cast<float>(i - 1) / 100.0f, lead));
    }
}
