// SPDX-License-Identifier: MIT
#include "practice/preview.h"
#include "support/cat_cow.h"

#include <array>

using namespace vinyasa;

namespace {

struct ChildsPose {
    Library library = loadAssets();
    Body body = makeBody(defaultStature);
    Score score = scoreOf(library, std::array{Choice{findAsana(library, "childs-pose"), ""}});
    Timeline timeline = compose(body, library, score);
    std::vector<PracticeEvent> events = eventsOf(body, score, timeline);
};

} // namespace

TEST_CASE("a preview goes from its begin to its end, never back, and shows one breath of a hold")
{
    const ChildsPose pose;
    for (const PracticeEvent& event : pose.events) {
        if (!event.preview) {
            continue;
        }
        const Preview& preview = *event.preview;
        CHECK(previewBeat(pose.timeline, preview, 0.0) == preview.begin);
        CHECK(previewBeat(pose.timeline, preview, 1.0) == preview.end);
        Beat last = preview.begin;
        for (double part = 0.0; part <= 1.0; part += 0.001) {
            const Beat beat = previewBeat(pose.timeline, preview, part);
            CAPTURE(part, beat.value);
            CHECK(beat >= last);
            CHECK(beat <= preview.end);
            const Span& span = pose.timeline.spans[spanAt(pose.timeline, beat)];
            CHECK((!isHold(span) || beat.value - span.begin.value <= 1.0 || beat == preview.end));
            last = beat;
        }
    }
}

TEST_CASE("a look that stands still shows the begin of the hold that it is about, all the time that it is shown")
{
    const ChildsPose pose;
    const auto look = std::ranges::find(pose.events, EventKind::look, &PracticeEvent::kind);
    REQUIRE(look != pose.events.end());
    const Beat hold = look->preview->begin;
    for (const double since : {0.0, 3.0, 7.9, 30.0}) {
        CHECK(firstLook(pose.events, pose.timeline, {since}, true) == hold);
    }
    for (const double part : {0.0, 0.5, 0.99}) {
        CHECK(lookAt(pose.events, pose.timeline, look->beat + Beat{part}, true) == hold);
    }
    CHECK(!lookAt(pose.events, pose.timeline, look->beat + Beat{1.0}, true));
}

TEST_CASE("a last look is shown for the breath before the head goes down, and at no other time")
{
    const ChildsPose pose;
    const auto look = std::ranges::find(pose.events, EventKind::look, &PracticeEvent::kind);
    REQUIRE(look != pose.events.end());
    for (double beat = 0.0; beat < pose.timeline.length.value; beat += 0.05) {
        CAPTURE(beat);
        const bool shows = beat >= look->beat.value && beat < look->beat.value + 1.0;
        CHECK(lookAt(pose.events, pose.timeline, {beat}).has_value() == shows);
    }
    CHECK(firstLook(pose.events, pose.timeline, {0.0}) == Beat{});
    CHECK(firstLook(pose.events, pose.timeline, {3.0}) == firstLook(pose.events, pose.timeline, {11.0}));
    CHECK(!firstLook({}, pose.timeline, {1.0}));
}
