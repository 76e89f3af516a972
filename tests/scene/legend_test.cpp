// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "scene/legend.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace vinyasa;

namespace {

Rect boxOf(const OverlayItem& item)
{
    const Box* box = std::get_if<Box>(&item);
    return box != nullptr ? box->rect : boxOf(std::get<Text>(item));
}

std::set<std::string> wordsOf(const std::vector<OverlayItem>& items)
{
    std::set<std::string> words;
    for (const OverlayItem& item : items) {
        if (const auto* text = std::get_if<Text>(&item)) {
            words.insert(text->words);
        }
    }
    return words;
}

} // namespace

TEST_CASE("the legend never covers the figure and stays inside the window")
{
    for (const Window& window : windows()) {
        for (const float textScale : {1.0f, 1.5f, 2.0f}) {
            CAPTURE(window.width, window.height, textScale);
            const Page page = pageFor(settingsFor(window.width, window.height, textScale));
            for (const Shot& shot : page.shots) {
                const Rect body =
                    rectOf(shot.silhouette, cameraAt(page, shot.end), page.layout.width, page.layout.height);
                for (const auto* legend : {&page.legend, &page.spineLegend}) {
                    for (const OverlayItem& item : *legend) {
                        Rect aside = page.layout.aside;
                        aside.height = std::max(aside.height, page.layout.column ? 0.0f : page.layout.title.height);
                        CHECK((isInside(boxOf(item), page.layout.figure) || isInside(boxOf(item), aside)));
                        CHECK_FALSE(overlap(boxOf(item), body));
                    }
                }
            }
        }
    }
}

TEST_CASE("an ordinary window says which colour is which side, and while the spine is shown what its colours mean")
{
    const std::set<std::string> sides{"left", "right"}, all{"left", "right", "spine rounded", "neutral", "hollow"};
    for (const Window& window : {Window{1280, 720}, Window{1920, 1080}, Window{720, 1280}, Window{3840, 2160}}) {
        CAPTURE(window.width, window.height);
        const Page page = pageFor(settingsFor(window.width, window.height, 1.0f));
        CHECK(wordsOf(page.legend) == sides);
        CHECK(wordsOf(page.spineLegend) == all);
        const std::size_t without = drawListAt(page, {0.0}, {.showsSpine = false}).overlay.size();
        CHECK(drawListAt(page, {0.0}, {.showsSpine = true}).overlay.size() == without + 9);
    }
    CHECK(wordsOf(pageFor(settingsFor(1280, 720, 2.0f)).legend) == sides);
    PageSettings bare = settingsFor(1280, 720, 1.0f);
    bare.overlay = false;
    CHECK(pageFor(bare).legend.empty());
    CHECK(pageFor(bare).spineLegend.empty());
}

TEST_CASE("the sides are named with the bands that they wear, one and two")
{
    const Theme theme = calmDay();
    const Rect area{0.0f, 0.0f, 800.0f, 200.0f}, kept{0.0f, 150.0f, 800.0f, 50.0f};
    for (const auto& [side, bands] : {std::pair{theme.left, 1}, {theme.right, 2}}) {
        const auto entries = sideEntries(theme);
        const auto entry = std::ranges::find(entries, side, &LegendEntry::color);
        int seen = 0;
        for (const OverlayItem& item : legend({*entry}, area, kept, 20.0f, theme, fixedPitch())) {
            const Box* box = std::get_if<Box>(&item);
            seen += box != nullptr && box->color == bandColor(side) ? 1 : 0;
        }
        CHECK(seen == bands);
    }
}

TEST_CASE("turning is in the legend only where something turns")
{
    CHECK(bendEntries(calmDay(), false).size() == 3);
    CHECK(bendEntries(calmDay(), true).back().color == calmDay().turning);
}
