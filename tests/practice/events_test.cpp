// SPDX-License-Identifier: MIT
#include "practice/events.h"
#include "practice/fit.h"
#include "practice/guide.h"
#include "practice/looks.h"
#include "practice/score_edits.h"
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
        const Body body = makeBody(defaultStature);
        const Score bare = scoreOf(library, routine);
        const Score looks = withLooks(bare, unseenHolds(body, bare, compose(body, library, bare)));
        score = fitted(looks, library, pace, routine.minutes).score;
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
            const bool isSaid =
                event.words.find(move.instruction) != std::string::npos || event.kind == EventKind::look;
            return event.beat == move.begin && isSaid;
        }));
        breaths += move.role == Role::hold && move.stays() ? static_cast<std::ptrdiff_t>(move.length.value) - 1 : 0;
    }
    CHECK(r.count(EventKind::breath) == breaths);
    CHECK(r.count(EventKind::switchSides) == 1);
    CHECK(r.count(EventKind::next) == 5);
    CHECK(r.events.front().kind == EventKind::getReady);
    CHECK(r.events.back().kind == EventKind::end);
    CHECK(r.events.back().beat.value == std::floor(r.events.back().beat.value));
    CHECK(timeOf(Pace{}, r.events.back().beat).value / 60.0 == Approx(15.0).epsilon(0.05));
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

TEST_CASE("nobody goes down before a whole breath is over in which only the look happens")
{
    const Rehearsed& r = backRelief();
    const Body body = makeBody(defaultStature);
    const std::vector<UnseenHold> unseen = unseenHolds(body, r.score, r.timeline);
    CHECK(unseen.size() == 3);
    for (std::size_t which = 0; which < unseen.size(); ++which) {
        const auto look = lookBefore(r.score, unseen, which);
        REQUIRE(look);
        const Move& move = r.score.moves[*look];
        CAPTURE(r.score.parts[move.part].id, move.begin.value);
        CHECK(*look < unseen[which].down);
        CHECK(move.stays());
        CHECK(move.length == Beat{1.0});
        CHECK(move.begin.value == std::floor(move.begin.value));
        for (double part = 0.0; part <= 1.0; part += 0.25) {
            CHECK(seesScreen(body, figureAt(body, r.timeline, move.begin + Beat{part}).pose));
        }
        CHECK(std::ranges::find_if(r.events, [&](const PracticeEvent& event) {
                  return event.kind == EventKind::look && event.beat == move.begin;
              }) != r.events.end());
    }
}

TEST_CASE("looks change nothing of what is done but when")
{
    const Library& library = backRelief().library;
    const Body body = makeBody(defaultStature);
    for (const Routine& routine : library.routines) {
        CAPTURE(routine.id);
        const Score bare = scoreOf(library, routine);
        const std::vector<UnseenHold> unseen = unseenHolds(body, bare, compose(body, library, bare));
        Score score = withLooks(bare, unseen);
        CHECK(lengthOf(score).value == lengthOf(bare).value + static_cast<double>(unseen.size()));
        std::erase_if(score.moves, [](const Move& move) { return move.role == Role::look; });
        score.paths = bare.paths;
        layOut(score);
        CHECK(score == bare);
    }
}

TEST_CASE("a variant that can be seen takes the look away, and one that can't gets it back")
{
    const Library& library = backRelief().library;
    const Body body = makeBody(defaultStature);
    const auto looksOf = [](const Score& score) { return std::ranges::count(score.moves, Role::look, &Move::role); };
    const auto chosen = [&](Score score, Beat now, const std::string& variant) {
        static_cast<void>(chooseVariant(score, library, now, variant));
        const auto unseen = unseenHolds(body, score, compose(body, library, score));
        return withLooksAhead(score, unseen, now);
    };
    const Score bare = scoreOf(library, std::array{Choice{findAsana(library, "supine-twist"), ""}});
    const Score full = withLooks(bare, unseenHolds(body, bare, compose(body, library, bare)));
    REQUIRE(looksOf(full) == 1);
    REQUIRE(full.moves.front().role == Role::look);
    const std::string half = "easier";
    CHECK(looksOf(chosen(full, {}, half)) == 0);
    CHECK(looksOf(chosen(chosen(full, {}, half), {}, "")) == 1);
    const Score watching = chosen(full, {0.4}, half);
    CHECK(looksOf(watching) == 0);
    CHECK(watching.moves.front().instruction == "Take a breath.");
    CHECK(lengthOf(watching) == lengthOf(full));
    CHECK(withLooksAhead(full, unseenHolds(body, full, compose(body, library, full)), {}) == full);
}

TEST_CASE("who goes on gets ready for the part that is there")
{
    const Rehearsed& r = backRelief();
    const auto sphinx = std::ranges::find(r.score.parts, "sphinx", &Part::id);
    REQUIRE(sphinx != r.score.parts.end());
    const auto part = static_cast<std::size_t>(sphinx - r.score.parts.begin());
    const Beat from = std::ranges::find(r.score.moves, part, &Move::part)->begin + Beat{1.0};
    const auto events = eventsOf(makeBody(defaultStature), r.score, r.timeline, inEnglish(), from);
    CHECK(events.front().kind == EventKind::getReady);
    CHECK(events.front().words == "Get ready: " + sphinx->name + ".");
    REQUIRE(events.front().preview);
    CHECK(events.front().preview->begin == from);
    CHECK(events.front().preview->end > from);
}

TEST_CASE("where a key leads, the look waits for it before the head goes down")
{
    const Rehearsed& r = backRelief();
    Guide guide = apply(startGuide(r.score, Pace{}, {}), r.library, GuideCommands::LeadBy{Lead::steps});
    const auto look = std::ranges::find(r.score.moves, Role::look, &Move::role);
    guide.beat = look->begin;
    for (int i = 0; i < 200; ++i) {
        guide = advance(std::move(guide), Seconds{0.1});
    }
    CHECK(guide.waiting);
    CHECK(guide.beat == look->end());
}
