// SPDX-License-Identifier: MIT
#include "scene/distant_words.h"
#include "support/catch.h"

#include <string>

using namespace vinyasa;

namespace {

constexpr Rect place{100.0f, 500.0f, 800.0f, 160.0f};

TextExtent halfAnEm(std::string_view words, const TextStyle& style)
{
    return {0.5f * style.pixels * static_cast<float>(words.size()), style.pixels, 0.25f * style.pixels};
}

bool isInside(const Text& text)
{
    return text.at.x >= place.x && text.at.x + halfAnEm(text.words, text.style).width <= place.x + place.width + 0.1f &&
           text.at.y >= place.y && text.at.y <= place.y + place.height;
}

Timeline timelineOf(const std::vector<std::pair<std::string, std::string>>& steps)
{
    Timeline timeline;
    for (const auto& [name, instruction] : steps) {
        Span span;
        span.name = name;
        span.instruction = instruction;
        timeline.spans.push_back(span);
    }
    return timeline;
}

} // namespace

TEST_CASE("from across the room one reads the step's name and the first sentence of what to do")
{
    const Timeline timeline = timelineOf({{"Cat", "Breathe out: round the back. Let the head hang."},
                                          {"A name that is longer than the row would hold at its size", "Stay"},
                                          {"बालासन", "माथा ज़मीन पर रखें। आराम करें।"}});
    const auto words = distantWords(timeline, place, calmDay(), halfAnEm);
    const std::vector<std::string> first{"Breathe out: round the back.", "Stay", "माथा ज़मीन पर रखें।"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        REQUIRE(words[i].heading.size() == 1);
        REQUIRE(words[i].lines.size() == 1);
        CHECK(words[i].lines[0].words == first[i]);
        CHECK(isInside(words[i].heading[0]));
        CHECK(isInside(words[i].lines[0]));
        CHECK(words[i].heading[0].style.pixels == words[0].heading[0].style.pixels); // nothing jumps
        CHECK(words[i].heading[0].at.y < words[i].lines[0].at.y - 0.5f * words[i].lines[0].style.pixels);
    }
    CHECK(distantWords(timeline, {}, calmDay(), halfAnEm)[0].heading.empty());
}

TEST_CASE("from across the room what comes stands in place of the step's name")
{
    const std::vector<PracticeEvent> events{{Beat{}, EventKind::getReady, "Get ready: Cat-Cow."},
                                            {Beat{7.0}, EventKind::next, "Next: Child's Pose."},
                                            {Beat{7.0}, EventKind::look, "Look before you go down: Child's Pose."}};
    const Announcements said = distantAnnouncements(events, place, calmDay(), halfAnEm);
    REQUIRE(said.getReady.words.size() == 1);
    CHECK(isInside(said.getReady.words[0]));
    CHECK(said.getReady.alone);
    const Announcement* now = announcementAt(said.coming, Beat{7.5});
    REQUIRE(now != nullptr);
    CHECK(now->words[0].words == events[2].words); // the more urgent of two
    CHECK(isInside(now->words[0]));
    CHECK(announcementAt(said.coming, Beat{8.0}) == nullptr);
}
