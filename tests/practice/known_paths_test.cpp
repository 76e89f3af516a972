// SPDX-License-Identifier: MIT
#include "guides.h"
#include "practice/known_paths.h"
#include "practice/same_motion.h"
#include "support/catch.h"

#include <cmath>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

bool areSame(const Timeline& a, const Timeline& b)
{
    bool same = a.spans.size() == b.spans.size() && a.props.size() == b.props.size() && a.length == b.length;
    for (std::size_t i = 0; same && i < a.spans.size(); ++i) {
        same = isSameMotion(a.spans[i], b.spans[i]) && a.spans[i].begin == b.spans[i].begin &&
               a.spans[i].instruction == b.spans[i].instruction;
    }
    for (std::size_t i = 0; same && i < a.props.size(); ++i) {
        same = a.props[i].top == b.props[i].top && a.props[i].begin == b.props[i].begin;
    }
    return same;
}

} // namespace

TEST_CASE("what is known of a score's paths changes nothing of the next score's timeline, bit for bit")
{
    const Body body = makeBody(1.83f);
    Guide guide = guideThrough("desk-end");
    KnownPaths known;
    REQUIRE(areSame(compose(body, library(), guide.score, known), compose(body, library(), guide.score)));
    guide.beat = {beatOfHold(guide.score, "child") + 1.3};
    for (const GuideCommand& edit :
         {GuideCommand{Commands::HoldLonger{}}, GuideCommand{Commands::EaseOff{}}, GuideCommand{Commands::RepeatSide{}},
          GuideCommand{Commands::ChooseVariant{"easier"}}, GuideCommand{Commands::Stop{}}}) {
        const unsigned revision = guide.revision;
        guide = apply(std::move(guide), library(), edit);
        CAPTURE(edit.index(), guide.notice.sentence);
        const Timeline anew = compose(body, library(), guide.score);
        CHECK(areSame(compose(body, library(), guide.score, known), anew));
        CHECK(areSame(compose(body, library(), guide.score, known), anew)); // all of it known
        guide.beat = {guide.beat.value + (guide.revision == revision ? 0.0 : 0.2)};
    }
}

TEST_CASE("motions that differ in anything the figure shows are not the same")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = compose(body, library(), scoreOfRoutine("desk-end"));
    const Span& span = timeline.spans[1];
    const auto differs = [&](auto change) {
        Span other = span;
        change(other);
        return !isSameMotion(span, other);
    };
    CHECK(!differs([](Span& other) { other.name = "another"; }));
    CHECK(!differs([](Span& other) {
        other.begin = other.begin + Beat{2.0};
        other.end = other.end + Beat{2.0};
    }));
    CHECK(differs([](Span& other) { other.begin = other.begin + Beat{0.25}; }));
    CHECK(differs([](Span& other) { other.from.root.y += 0.001f; }));
    CHECK(differs([](Span& other) { other.to.rotation[3].x += 0.001f; }));
    CHECK(differs([](Span& other) { other.contacts.pop_back(); }));
    CHECK(differs([](Span& other) { other.first = 0.5f; }));
    CHECK(differs([](Span& other) { other.wall = 1.0f; }));
}
