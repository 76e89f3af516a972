// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

const Rect place{20.0f, 600.0f, 1500.0f, 24.0f};
const Rect namesPlace{20.0f, 624.0f, 1500.0f, 24.0f};

TimelineBar someBar()
{
    return timelineBar(catCow().timeline, place, namesPlace, 17.0f, calmDay(), fixedPitch());
}

float middle(const Rect& rect)
{
    return rect.x + 0.5f * rect.width;
}

} // namespace

TEST_CASE("marks stand in order, one for each key pose, from the bar's beginning on")
{
    const TimelineBar bar = someBar();
    const std::vector<KeyPoseMark> marks = keyPoseMarks(catCow().timeline);
    REQUIRE(bar.marks.size() == marks.size());
    CHECK(middle(bar.marks.front().dot.rect) == Approx(bar.track.x));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        CHECK(beatAtX(bar, middle(bar.marks[i].dot.rect)).value == Approx(marks[i].beat.value).margin(1e-4));
        CHECK((i == 0 || bar.marks[i - 1].dot.rect.x < bar.marks[i].dot.rect.x));
    }
}

TEST_CASE("names stand below the bar in their rectangle, all of them where none touches another")
{
    const TimelineBar bar = someBar();
    REQUIRE(bar.namesFit);
    CHECK(bar.marks[0].name.words == "Table top");
    CHECK(bar.marks[1].name.words == "Cow");
    for (std::size_t i = 0; i < bar.marks.size(); ++i) {
        const Rect box = boxOf(bar.marks[i].name);
        CHECK(isInside(box, namesPlace));
        CHECK((i == 0 || boxOf(bar.marks[i - 1].name).x + boxOf(bar.marks[i - 1].name).width < box.x));
    }
    DrawList list;
    append(list.overlay, bar, {0.3}, calmDay());
    CHECK(only<Text>(list).size() == bar.marks.size());
}

TEST_CASE("a narrow bar names no key pose until the mouse points at one: a single name would be read as the step's")
{
    const Rect narrow{20.0f, 624.0f, 300.0f, 24.0f};
    const TimelineBar bar =
        timelineBar(catCow().timeline, {20.0f, 600.0f, 300.0f, 24.0f}, narrow, 17.0f, calmDay(), fixedPitch());
    CHECK_FALSE(bar.namesFit);
    for (std::size_t i = 1; i < bar.marks.size(); ++i) {
        DrawList list, pointedAt;
        append(list.overlay, bar, {0.0}, calmDay());
        CHECK(only<Text>(list).empty());
        const Rect& dot = bar.marks[i].dot.rect;
        append(pointedAt.overlay, bar, {0.0}, calmDay(), Vec2{dot.x + 0.75f * dot.width, dot.y + 0.5f * dot.height});
        const std::vector<Text> names = only<Text>(pointedAt);
        REQUIRE(names.size() == 1);
        CHECK(names[0].words.starts_with(bar.marks[i].name.words));
        CHECK(isInside(boxOf(names[0]), narrow));
    }
}

TEST_CASE("scrubbing reaches both ends and goes back to where it came from")
{
    const TimelineBar bar = someBar();
    const double length = catCow().timeline.length.value;
    CHECK(beatAtX(bar, bar.track.x).value == 0.0);
    CHECK(beatAtX(bar, bar.track.x + bar.track.width).value == length);
    CHECK(beatAtX(bar, -1e6f).value == 0.0);
    CHECK(beatAtX(bar, 1e6f).value == length);
    for (double beat = 0.0; beat <= length; beat += 0.25) {
        DrawList list;
        append(list.overlay, bar, {beat}, calmDay());
        const std::vector<Box> boxes = only<Box>(list);
        CHECK(beatAtX(bar, middle(boxes.back().rect)).value == Approx(beat).margin(1e-3));  // the knob
        CHECK(boxes[1].rect.width == Approx(bar.track.width * beat / length).margin(0.01)); // what has elapsed
        CHECK(isInside(boxes.back().rect, place));
    }
}

TEST_CASE("only the bar can be taken hold of")
{
    const TimelineBar bar = someBar();
    CHECK(beatUnder(bar, {20.0f, 600.0f}).value().value == 0.0);
    CHECK(beatUnder(bar, {1520.0f, 624.0f}).value() == catCow().timeline.length);
    CHECK(beatUnder(bar, {770.0f, 612.0f}).value().value == Approx(0.5 * catCow().timeline.length.value));
    CHECK_FALSE(beatUnder(bar, {520.0f, 590.0f}));
    CHECK_FALSE(beatUnder(bar, {1530.0f, 612.0f}));
    CHECK_FALSE(beatUnder(TimelineBar{}, {0.0f, 0.0f}));
    CHECK(beatAtX(TimelineBar{}, 5.0f).value == 0.0);
}
