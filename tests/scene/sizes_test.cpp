// SPDX-License-Identifier: MIT
// All asanas in the windows that people have: nothing is cut off, and no words lie over the body.
#include "cat_cow.h"
#include "library_practices.h"
#include "support/catch.h"

#include <algorithm>

using namespace vinyasa;

namespace {

struct BoxOf {
    Rect operator()(const Box& box) const { return box.rect; }
    Rect operator()(const Text& text) const { return boxOf(text); }
    Rect operator()(const Ring& ring) const
    {
        const float reach = ring.radius + 0.5f * ring.thickness;
        return {ring.center.x - reach, ring.center.y - reach, 2.0f * reach, 2.0f * reach};
    }
};

} // namespace

TEST_CASE("in every window, at every beat of every asana, all words are in it and none lies over the body")
{
    struct Case {
        int width, height;
        float textScale;
        bool distant = false;
    };
    for (const Case& c :
         {Case{1280, 720, 1.0f}, Case{1920, 1080, 1.0f}, Case{720, 1280, 1.0f}, Case{3840, 2160, 1.0f},
          Case{1280, 720, 2.0f}, Case{720, 1280, 2.0f}, Case{1280, 720, 1.0f, true}, Case{720, 1280, 1.0f, true}}) {
        PageSettings settings = settingsFor(c.width, c.height, c.textScale);
        settings.distant = c.distant;
        const Rect window{0.0f, 0.0f, static_cast<float>(c.width), static_cast<float>(c.height)};
        for (const FilmedPractice& practice : filmedPractices()) {
            const Page page =
                layOut(settings, practice.timeline, practice.footage, practice.body, calmDay(), fixedPitch());
            for (double beat = 0.0; beat <= practice.timeline.length.value; beat += 0.61) {
                const Moment moment = momentAt(practice.timeline, {beat});
                const Figure figure = figureAt(practice.body, moment);
                const DrawList list =
                    describe(page, practice.body, figure, moment, {.style = FigureStyle::bones, .showsSpine = true});
                const Rect body = rectOf(bodyAt(practice, {beat}), list.camera, c.width, c.height);
                CAPTURE(c.width, c.height, c.textScale, c.distant, practice.timeline.id, beat);
                CHECK(isInside(body, window));
                for (const OverlayItem& item : list.overlay) {
                    const Rect box = std::visit(BoxOf{}, item);
                    CAPTURE(std::holds_alternative<Text>(item) ? std::get<Text>(item).words : "");
                    CHECK(isInside(box, window));
                    CHECK_FALSE(overlap(box, body));
                }
            }
        }
    }
}

TEST_CASE("a hold shows its breaths as beads that fill, and which of them it is")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        const Page page = layOut(settingsFor(1280, 720, 1.0f), practice.timeline, practice.footage, practice.body,
                                 calmDay(), fixedPitch());
        for (std::size_t i = 0; i < practice.timeline.spans.size(); ++i) {
            const Span& span = practice.timeline.spans[i];
            const int breaths = breathsOfHold(practice.timeline, i);
            std::vector<OverlayItem> uncounted, start, middle, end;
            append(uncounted, page.beads, breaths, 0.0, false, calmDay());
            append(start, page.beads, breaths, 0.0, true, calmDay());
            append(middle, page.beads, breaths, 1.5, true, calmDay());
            append(end, page.beads, breaths, breaths, true, calmDay());
            CAPTURE(practice.timeline.id, span.name, breaths);
            CHECK((breaths == 0) == start.empty());
            if (breaths > 0) {
                const auto all = static_cast<std::size_t>(breaths);
                CHECK(uncounted.size() == all);
                CHECK(start.size() == 1 + all);
                CHECK(middle.size() == start.size() + 2);
                CHECK(end.size() == 1 + 2 * all);
                CHECK(std::get<Text>(start.front()).words == "1/" + std::to_string(breaths));
                CHECK(std::get<Text>(middle.front()).words == "2/" + std::to_string(breaths));
                CHECK(std::get<Text>(end.front()).words == std::to_string(breaths) + "/" + std::to_string(breaths));
            }
        }
    }
}

TEST_CASE("controls fade away, and what is to be read stays")
{
    const Page page = pageFor(settingsFor(1280, 720, 1.0f));
    const DrawList with = drawListAt(page, {2.25}), faint = drawListAt(page, {2.25}, {.controls = 0.5f}),
                   without = drawListAt(page, {2.25}, {.controls = 0.0f});
    CHECK(with.overlay.size() == faint.overlay.size());
    CHECK(without.overlay.size() < with.overlay.size());
    const auto says = [](const DrawList& list, const std::string& words) {
        return std::ranges::any_of(only<Text>(list), [&](const Text& text) { return text.words == words; });
    };
    for (const char* words : {"Cat-Cow", "Cow", "Inhale", "Round 2 of 6", "Seen from the right"}) {
        CAPTURE(words);
        CHECK(says(without, words));
    }
    CHECK(says(with, "6 breaths a minute"));
    CHECK_FALSE(says(without, "6 breaths a minute"));
}

TEST_CASE("the mouse over the timeline tells which key pose is there, and when")
{
    PageSettings settings = settingsFor(1280, 720, 1.0f);
    const Page page = pageFor(settings);
    const Mark& cow = page.bar.marks[1];
    const Vec2 there{cow.dot.rect.x + cow.dot.rect.width, page.bar.rect.y + 1.0f};
    const std::vector<Text> texts = only<Text>(drawListAt(page, {5.0}, {.pointer = there}));
    CHECK(std::ranges::any_of(texts, [](const Text& text) { return text.words.starts_with("Cow · 0:"); }));
}
