// SPDX-License-Identifier: MIT
#include "scene/inset_places.h"

#include "scene/inset.h"

namespace vinyasa {
namespace {

// What the figure covers of the page at a beat.
void addFigureAt(std::vector<Rect>& covered, const Timeline& timeline, const Body& body, const Page& page, Beat beat)
{
    const Moment moment = momentAt(timeline, beat);
    Silhouette silhouette;
    append(silhouette, conesOf(body, figureAt(body, moment), static_cast<float>(moment.breath.fill), page.theme));
    const Camera camera = cameraAt(page, beat);
    for (const Sphere& sphere : silhouette) {
        covered.push_back(rectOf({sphere}, camera, page.layout.width, page.layout.height));
    }
}

void addLegend(std::vector<Rect>& covered, const std::vector<OverlayItem>& legend)
{
    for (const OverlayItem& item : legend) {
        if (const auto* text = std::get_if<Text>(&item)) {
            covered.push_back(
                {text->at.x, text->at.y - text->style.pixels, 4.0f * text->style.pixels, text->style.pixels});
        }
    }
}

} // namespace

std::vector<InsetPlace> insetPlaces(const std::vector<PracticeEvent>& events, const Timeline& timeline,
                                    const Body& body, const Page& page)
{
    constexpr double length = 1.0, step = 0.25; // breaths: as long as an announcement
    std::vector<InsetPlace> places;
    for (const PracticeEvent& event : events) {
        if (!event.preview) {
            continue;
        }
        const bool readies = event.kind == EventKind::getReady; // then the figure waits in its first pose
        std::vector<Rect> covered;
        for (double gone = 0.0; gone <= (readies ? 0.0 : length); gone += step) {
            addFigureAt(covered, timeline, body, page, event.beat + Beat{gone});
        }
        addLegend(covered, page.spineLegend);
        places.push_back({event.beat, insetFrame(page.layout, covered)});
    }
    return places;
}

Rect insetAt(const std::vector<InsetPlace>& places, Beat beat)
{
    Rect frame;
    for (const InsetPlace& place : places) {
        frame = place.begin <= beat ? place.frame : frame;
    }
    return frame;
}

} // namespace vinyasa
