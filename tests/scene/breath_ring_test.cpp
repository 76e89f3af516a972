// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

struct Seen {
    Box disc;
    Ring track, filled;
    Text word;
};

Seen ringAt(Beat beat, bool paused = false)
{
    const BreathRing ring = breathRing({100.0f, 100.0f, 150.0f, 150.0f}, calmDay(), fixedPitch());
    DrawList list;
    append(list.overlay, ring, breathAt(beat), paused ? RingState::paused : RingState::breathing, true, calmDay());
    REQUIRE(list.overlay.size() == 4);
    return {only<Box>(list)[0], only<Ring>(list)[0], only<Ring>(list)[1], only<Text>(list)[0]};
}

} // namespace

TEST_CASE("the ring is closed at the end of the inhale and open at the end of the exhale")
{
    for (const double breath : {0.0, 1.0, 5.0}) {
        CHECK(ringAt({breath}).filled.turns == Approx(0.0f).margin(1e-6));
        CHECK(ringAt({breath + 0.5}).filled.turns == Approx(1.0f));
    }
}

TEST_CASE("ring and disc grow all through the inhale and shrink all through the exhale")
{
    for (double beat = 0.01; beat < 1.0; beat += 0.01) {
        CAPTURE(beat);
        const Seen before = ringAt({beat - 0.01});
        const Seen now = ringAt({beat});
        CHECK((now.filled.turns > before.filled.turns) == (beat < 0.505));
        CHECK((now.disc.rect.width > before.disc.rect.width) == (beat < 0.505));
        CHECK(now.track.radius == before.track.radius);
    }
}

TEST_CASE("the word says what the lungs do")
{
    CHECK(ringAt({0.2}).word.words == "Inhale");
    CHECK(ringAt({0.7}).word.words == "Exhale");
    CHECK(ringAt({0.7}, true).word.words == "Paused");
}

TEST_CASE("alone the word stands in the middle, and higher where a number stands below it")
{
    const BreathRing ring = breathRing({100.0f, 100.0f, 150.0f, 150.0f}, calmDay(), fixedPitch());
    const auto baseline = [&](bool hasNumber) {
        DrawList list;
        append(list.overlay, ring, breathAt({0.2}), RingState::breathing, hasNumber, calmDay());
        return only<Text>(list)[0].at.y;
    };
    CHECK(baseline(false) > 175.0f);
    CHECK(baseline(false) < 195.0f);
    CHECK(baseline(true) < baseline(false) - 10.0f);
}

TEST_CASE("a paused ring is dimmer and equally large")
{
    for (const double beat : {0.1, 0.5, 0.8}) {
        const Seen playing = ringAt({beat});
        const Seen paused = ringAt({beat}, true);
        CHECK(paused.filled.color.a < playing.filled.color.a);
        CHECK(paused.track.color.a < playing.track.color.a);
        CHECK(paused.disc.color.a < playing.disc.color.a);
        CHECK(paused.filled.radius == playing.filled.radius);
        CHECK(paused.filled.turns == playing.filled.turns);
        CHECK(paused.disc.rect == playing.disc.rect);
    }
}

TEST_CASE("everything of the ring stays in its rectangle")
{
    const Rect rect{100.0f, 100.0f, 150.0f, 150.0f};
    for (double beat = 0.0; beat <= 1.0; beat += 0.05) {
        const Seen seen = ringAt({beat});
        CHECK(isInside(seen.disc.rect, rect));
        CHECK(isInside(boxOf(seen.word), rect));
        const float outer = seen.track.radius + 0.5f * seen.track.thickness;
        CHECK(isInside({seen.track.center.x - outer, seen.track.center.y - outer, 2.0f * outer, 2.0f * outer}, rect));
    }
}

TEST_CASE("no room, no ring")
{
    DrawList list;
    append(list.overlay, breathRing({}, calmDay(), fixedPitch()), breathAt({0.3}), RingState::breathing, true,
           calmDay());
    CHECK(list.overlay.empty());
}
