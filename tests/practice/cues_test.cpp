// SPDX-License-Identifier: MIT
#include "practice/cues.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace vinyasa;

TEST_CASE("every step is announced where it begins and every breath where it turns")
{
    const Timeline timeline = catCow(makeBody(defaultStature));
    const std::vector<Cue> cues = cuesOf(timeline);
    CHECK(std::ranges::is_sorted(cues, {}, &Cue::beat));
    const auto count = [&](CueKind kind) { return std::ranges::count(cues, kind, &Cue::kind); };
    CHECK(count(CueKind::instruction) == static_cast<std::ptrdiff_t>(timeline.spans.size()));
    CHECK(count(CueKind::inhale) == 8);
    CHECK(count(CueKind::exhale) == 8);
    CHECK(cues.back().kind == CueKind::end);
    CHECK(cues.back().beat == timeline.length);
    for (const Cue& cue : cues) {
        const double part = cue.beat.value - std::floor(cue.beat.value);
        CAPTURE(cue.beat.value);
        CHECK((cue.kind != CueKind::inhale || part == 0.0));
        CHECK((cue.kind != CueKind::exhale || part == 0.5));
        CHECK((cue.kind == CueKind::instruction) == !cue.words.empty());
    }
}

TEST_CASE("the words come before the breath that they speak of")
{
    // 1.0: "Breathe in: ..." and then the inhale
    const std::vector<Cue> cues = cuesOf(catCow(makeBody(defaultStature)));
    const auto first = std::ranges::find(cues, Beat{1.0}, &Cue::beat);
    REQUIRE(std::distance(first, cues.end()) > 2);
    CHECK(first->kind == CueKind::instruction);
    CHECK(first->words.starts_with("Breathe in"));
    CHECK((first + 1)->kind == CueKind::inhale);
}
