// SPDX-License-Identifier: MIT
#include "practice/events.h"
#include "practice/fit.h"
#include "practice/sight.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <map>

using namespace vinyasa;

namespace {

struct Rehearsed {
    Library library = loadAssets();
    Score score;
    Timeline timeline;
    std::vector<PracticeEvent> events;

    Rehearsed()
    {
        const Routine& routine = *findRoutine(library, "back-relief");
        const Pace pace = findBreathPattern(library, "standard")->pace;
        score = fitted(scoreOf(library, routine, Level::full), library, pace, routine.minutes).score;
        const Body body = makeBody(defaultStature);
        timeline = compose(body, library, score);
        events = eventsOf(body, score, timeline);
    }

    [[nodiscard]] std::ptrdiff_t count(EventKind kind) const
    {
        return std::ranges::count(events, kind, &PracticeEvent::kind);
    }
};

const Rehearsed& backRelief()
{
    static const Rehearsed rehearsed;
    return rehearsed;
}

} // namespace

TEST_CASE(
    "Back relief: every step is said where it begins, every breath of a hold is counted, and it ends on an exhale")
{
    const Rehearsed& r = backRelief();
    CHECK(std::ranges::is_sorted(r.events, {}, &PracticeEvent::beat));
    std::ptrdiff_t breaths = 0;
    for (const Move& move : r.score.moves) {
        CAPTURE(move.name, move.begin.value);
        CHECK(std::ranges::any_of(r.events, [&](const PracticeEvent& event) {
            return event.beat == move.begin && event.words.find(move.instruction) != std::string::npos;
        }));
        breaths += move.role == Role::hold && move.stays() ? static_cast<std::ptrdiff_t>(move.length.value) - 1 : 0;
    }
    CHECK(r.count(EventKind::breath) == breaths);
    CHECK(r.count(EventKind::switchSides) == 1);
    CHECK(r.count(EventKind::next) == 5);
    CHECK(r.events.front().kind == EventKind::getReady);
    CHECK(r.events.back().kind == EventKind::end);
    CHECK(r.events.back().beat.value == std::floor(r.events.back().beat.value));
    CHECK(timeOf(Pace{}, r.events.back().beat).value / 60.0 == Approx(12.0).epsilon(0.05));
}

TEST_CASE("what comes next is said before it begins")
{
    const Rehearsed& r = backRelief();
    for (const PracticeEvent& event : r.events) {
        if (event.kind == EventKind::next) {
            const auto first = std::ranges::find(r.score.moves, event.part, &Move::part);
            CHECK(event.beat < first->begin);
            CHECK(event.words == "Next: " + r.score.parts[event.part].name + ".");
        }
    }
}

TEST_CASE("a hold that can't be seen from the mat is shown while the head is still up, with its way out")
{
    const Rehearsed& r = backRelief();
    const Body body = makeBody(defaultStature);
    std::vector<std::string> looks;
    for (const PracticeEvent& event : r.events) {
        if (event.kind != EventKind::look) {
            continue;
        }
        looks.push_back(r.score.parts[event.part].id);
        REQUIRE(event.preview);
        CHECK(event.beat < event.preview->begin);
        CHECK(event.preview->begin < event.preview->end);
        CHECK(seesScreen(body, figureAt(body, r.timeline, event.beat).pose));
        CHECK_FALSE(seesScreen(body, figureAt(body, r.timeline, event.preview->begin).pose));
        CHECK(seesScreen(body, figureAt(body, r.timeline, event.preview->end).pose));
    }
    CHECK(looks == std::vector<std::string>{"childs-pose", "supine-twist", "legs-up-the-wall"});
}
