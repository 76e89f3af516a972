// SPDX-License-Identifier: MIT
#include "scene/legend_place.h"

#include "scene/legend.h"
#include "scene/spine_line.h"

#include <algorithm>

namespace vinyasa {
namespace {

// What all shots take of the page, each as it is seen when nobody has turned it.
Rect takenBy(const Page& page)
{
    Vec2 low{1e9f}, high{-1e9f};
    for (const Shot& shot : page.shots) {
        const Camera camera = cameraAt(page, shot.end);
        const Rect rect = rectOf(shot.silhouette, camera, page.layout.width, page.layout.height);
        low = glm::min(low, Vec2{rect.x, rect.y});
        high = glm::max(high, Vec2{rect.x + rect.width, rect.y + rect.height});
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

bool turns(const Timeline& timeline)
{
    constexpr float seen = 0.3f; // of the colour
    return std::ranges::any_of(timeline.spans, [](const Span& span) {
        return std::ranges::any_of(bendsOf(span.to), [](const VertebraBend& bend) { return bend.turning > seen; });
    });
}

// What is left of the line above the figure before the words at its end.
Rect roomInAside(const Page& page)
{
    Rect room = page.layout.aside;
    for (const auto* words : {&page.words, &page.hints}) {
        for (const Text& text : *words) {
            if (text.at.y < room.y + room.height) {
                room.width = std::min(room.width, text.at.x - 2.0f * page.layout.type.small - room.x);
            }
        }
    }
    return room;
}

} // namespace

void addLegends(Page& page, const Timeline& timeline, const MeasureText& measure, const Words& words)
{
    const Rect taken = takenBy(page), aside = roomInAside(page);
    const Rect below{aside.x, aside.y + aside.height, aside.width, page.layout.figure.height};
    // In portrait the title has more lines, and the end of those is free; of the first one too, where nothing is said.
    const bool isFree = aside.width >= page.layout.aside.width;
    const float down = isFree ? 0.0f : aside.height;
    const Rect besideNames{aside.x, aside.y + down, aside.width, page.layout.title.height - down};
    const auto set = [&](const std::vector<LegendEntry>& entries) {
        const float em = page.layout.type.small;
        std::vector<OverlayItem> items;
        if (page.layout.column) {
            items = legend(entries, aside, below, em, page.theme, measure);
        }
        items = items.empty() ? legend(entries, page.layout.figure, taken, em, page.theme, measure) : items;
        return items.empty() && !page.layout.column ? legend(entries, besideNames, {}, em, page.theme, measure) : items;
    };
    std::vector<LegendEntry> entries = sideEntries(page.theme, words);
    page.legend = set(entries);
    const std::vector<LegendEntry> bends = bendEntries(page.theme, turns(timeline), words);
    entries.insert(entries.end(), bends.begin(), bends.end());
    page.spineLegend = set(entries);
    if (page.spineLegend.empty()) {
        page.spineLegend = page.legend.empty() ? set(bends) : page.legend; // which side is which matters more
    }
}

} // namespace vinyasa
