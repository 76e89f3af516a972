// SPDX-License-Identifier: MIT
#include "app/print_routine.h"
#include "app/routine.h"
#include "app/tell.h"
#include "app/words.h"
#include "practice/events.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <sstream>

using namespace vinyasa;

namespace {

Practice practiceOf(const std::string& id, std::optional<double> minutes = {})
{
    auto prepared = prepareRoutine({}, {.id = id, .minutes = minutes}, {loadAssets(), inEnglish()});
    REQUIRE(std::holds_alternative<FittedPractice>(prepared));
    return std::get<FittedPractice>(prepared).practice;
}

std::string told(const Practice& practice, const Telling& telling)
{
    std::ostringstream out;
    Seconds last{-1.0};
    tell(
        spokenLines(practice, telling), out,
        [&](Seconds at) {
            CHECK(at >= last); // never back
            last = at;
            return true;
        },
        [](const SpokenLine&) {});
    return out.str();
}

bool holds(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a practice is told line by line, with the time in front")
{
    const std::string text = told(practiceOf("cat-cow"), {.leadIn = Seconds{5.0}});
    CHECK(text.starts_with("Cat-Cow\n0:00  Get ready: Cat-Cow.\n0:05  Wrists under the shoulders"));
    CHECK(holds(text, "\n0:10  Exhale\n"));
    CHECK(holds(text, "\n0:15  Round 1 of 6. Breathe in: the belly sinks, tailbone and chest rise.\n0:20  Round 1"));
    CHECK(text.ends_with("\n1:25  The practice is over.\n"));
}

TEST_CASE("a routine says all that the practice says, and a turn of each breath")
{
    for (const std::string id : {"back-relief", "desk-end", "evening-unwind"}) {
        const Practice practice = practiceOf(id);
        const auto lines = spokenLines(practice, {});
        const auto isSaid = [&](Beat beat, const std::string& words) {
            return std::ranges::any_of(
                lines, [&](const SpokenLine& line) { return line.beat == beat && holds(line.text, words); });
        };
        for (const PracticeEvent& event : eventsOf(practice.body, practice.score, practice.timeline)) {
            CAPTURE(id, event.beat.value, event.words);
            CHECK(isSaid(event.beat, event.words) == (event.kind != EventKind::getReady));
        }
        for (double beat = 0.0; beat < practice.timeline.length.value; beat += 0.5) {
            CAPTURE(id, beat);
            CHECK(std::ranges::find(lines, Beat{beat}, &SpokenLine::beat) != lines.end());
        }
    }
}

TEST_CASE("who listens hears in a look what comes and the way out; on paper it stands below")
{
    const Practice practice = practiceOf("supine-twist");
    const auto look = std::ranges::find(practice.events, EventKind::look, &PracticeEvent::kind);
    REQUIRE(look != practice.events.end());
    const auto lines = spokenLines(practice, {});
    const auto line = std::ranges::find_if(lines, [&](const SpokenLine& one) { return holds(one.text, look->words); });
    REQUIRE(line != lines.end());
    int shown = 0;
    for (const PracticeEvent& event : practice.events) {
        if (event.kind == EventKind::hold && look->preview->begin <= event.beat && event.beat < look->preview->end) {
            CHECK(holds(line->text, event.words));
            ++shown;
        }
    }
    CHECK(shown > 0);
    CHECK(holds(told(practice, {.eachBreath = false}), look->words + '\n'));
}

TEST_CASE("taken up in the middle of a step, it first says which")
{
    const Practice practice = practiceOf("back-relief");
    const auto hold = std::ranges::find_if(practice.score.moves,
                                           [](const Move& move) { return move.role == Role::hold && move.stays(); });
    REQUIRE(hold != practice.score.moves.end());
    const std::string step = practice.timeline.spans[moveAt(practice.score, hold->begin)].instruction;
    const std::string text = told(practice, {.leadIn = Seconds{10.0}, .from = hold->begin + Beat{1.0}});
    CHECK(text.starts_with("Back relief\n0:00  Get ready: Child's Pose.\n0:10  " + step));
    CHECK(holds(text, "\n0:10  Breath 2 of "));
    CHECK(told(practice, {.from = hold->begin}).starts_with("Back relief\n0:00  " + step));
}

TEST_CASE("nobody listening is the end of it, and so is a wish to end")
{
    const std::vector<SpokenLine> two{{{0.0}, {0.0}, "a"}, {{1.0}, {0.5}, "b"}};
    std::ostringstream out, broken;
    broken.setstate(std::ios::badbit);
    int lines = 0;
    const auto count = [&](const SpokenLine&) { ++lines; };
    tell(
        two, broken, [](Seconds) { return true; }, count);
    CHECK(lines == 0);
    tell(
        two, out, [](Seconds at) { return at < Seconds{0.5}; }, count);
    CHECK(lines == 1);
    CHECK(out.str() == "a\n");
}

TEST_CASE("a printed routine has its time, each step and each caution of its asanas")
{
    const Practice practice = practiceOf("back-relief", 16.0);
    const std::string text = printRoutine(practice, Seconds{10.0});
    CHECK(text.starts_with("Back relief\n\n"));
    CHECK(holds(text, "\n16 minutes, "));
    CHECK(holds(text, " breaths\n  0:00  Get ready: Cat-Cow.\n  0:10  "));
    CHECK(!holds(text, "Exhale\n"));
    CHECK(!holds(text, "  Breath 2 of"));
    for (const Part& part : practice.score.parts) {
        if (const Asana* asana = findAsana(practice.library, part.id)) {
            for (const std::string& caution : asana->cautions) {
                CHECK(holds(text, "  - " + asana->name + ": " + caution + '\n'));
            }
        }
    }
    CHECK(text.ends_with(std::string{adviceForEverybody} + '\n'));
}
