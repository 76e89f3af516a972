// SPDX-License-Identifier: MIT
// A language whose every text is half as long again as English: none of the five grows so much.
#include "cat_cow.h"
#include "content/load_words.h"
#include "support/catch.h"

#include <algorithm>

using namespace vinyasa;

namespace {

// Longer by the half, in words of five letters.
std::string stretched(const std::string& text)
{
    std::string longer = text;
    for (std::size_t i = 0; i < (text.size() + 1) / 2; ++i) {
        longer += i % 6 == 0 && i > 0 ? ' ' : 'u';
    }
    return longer;
}

Words stretchedWords()
{
    auto words = loadWords(VINYASA_SOURCE_DIR "/assets", "en");
    REQUIRE(words);
    for (auto& [english, text] : words.value().translations) {
        text = stretched(english);
    }
    return words.value();
}

Timeline stretchedTimeline()
{
    Timeline timeline = catCow().timeline;
    timeline.name = stretched(timeline.name);
    std::ranges::transform(timeline.keyPoseNames, timeline.keyPoseNames.begin(), stretched);
    for (Span& span : timeline.spans) {
        span.name = stretched(span.name);
        span.instruction = stretched(span.instruction);
    }
    return timeline;
}

Page stretchedPage(const Timeline& timeline, const Words& words, const Window& window, float textScale)
{
    PageSettings settings = settingsFor(window.width, window.height, textScale);
    settings.notice = stretched(settings.notice);
    settings.words = words;
    for (KeyRow& row : settings.keys) {
        row = {stretched(row.keys), stretched(row.meaning)};
    }
    return layOut(settings, timeline, catCow().way, catCow().body, calmDay(), fixedPitch());
}

bool apart(const Rect& a, const Rect& b)
{
    return a.x >= b.x + b.width - 0.01f || b.x >= a.x + a.width - 0.01f || a.y >= b.y + b.height - 0.01f ||
           b.y >= a.y + a.height - 0.01f;
}

} // namespace

TEST_CASE("in a language with long words nothing leaves the window and nothing covers anything")
{
    const Timeline timeline = stretchedTimeline();
    const Words words = stretchedWords();
    for (const Window& window : windows()) {
        for (const float textScale : {1.0f, 2.0f}) {
            const Page page = stretchedPage(timeline, words, window, textScale);
            const Rect whole{0.0f, 0.0f, static_cast<float>(page.layout.width), static_cast<float>(page.layout.height)};
            for (const double beat : {0.0, 1.25}) {
                const std::vector<Text> texts =
                    only<Text>(describe(page, catCow().body, figureAt(catCow().body, momentAt(timeline, {beat})),
                                        momentAt(timeline, {beat}), {.showsSpine = true}));
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    CAPTURE(window.width, window.height, textScale, texts[i].words);
                    CHECK(isInside(boxOf(texts[i]), whole));
                    for (std::size_t j = 0; j < i; ++j) {
                        CHECK(apart(boxOf(texts[i]), boxOf(texts[j])));
                    }
                }
            }
        }
    }
}

TEST_CASE("in a language with long words the whole instruction is there, and large enough to read")
{
    const Timeline timeline = stretchedTimeline();
    const Words words = stretchedWords();
    for (const float textScale : {1.0f, 1.5f, 2.0f}) {
        const Page page = stretchedPage(timeline, words, {1280, 720}, textScale);
        for (std::size_t i = 0; i < page.stepWords.size(); ++i) {
            std::string together;
            for (const Text& text : page.stepWords[i].lines) {
                together += ' ' + text.words;
            }
            CAPTURE(textScale, together);
            CHECK(together.find(timeline.spans[i].instruction) != std::string::npos);
            CHECK(page.stepWords[i].lines.back().style.pixels >= 12.0f);
        }
    }
}
