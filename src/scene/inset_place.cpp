// SPDX-License-Identifier: MIT
#include "scene/inset_place.h"

#include "practice/preview.h"

#include <utility>

namespace vinyasa {
namespace {

Silhouette silhouetteAt(const Timeline& timeline, const Body& body, const Theme& theme, Beat beat)
{
    const Moment moment = momentAt(timeline, beat);
    Silhouette silhouette;
    append(silhouette, conesOf(body, figureAt(body, moment), static_cast<float>(moment.breath.fill), theme));
    return silhouette;
}

// What the figure covers of the page at a beat.
void addFigureAt(std::vector<Rect>& covered, const Timeline& timeline, const Body& body, const Page& page,
                 const UserView& view, Beat beat)
{
    const Camera camera = cameraAt(page, beat, view);
    for (const Sphere& sphere : silhouetteAt(timeline, body, page.theme, beat)) {
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

Inset insetAt(std::span<const PracticeEvent> events, const Timeline& timeline, const Body& body, const Page& page,
              const UserView& view, Beat beat)
{
    const PracticeEvent* look = lookBegun(events, beat);
    if (look == nullptr) {
        return {};
    }
    constexpr double step = 0.25;                           // breaths
    const bool readies = look->kind == EventKind::getReady; // then the figure waits in its first pose
    std::vector<Rect> covered;
    for (double gone = 0.0; gone <= (readies ? 0.0 : lookLength.value); gone += step) {
        addFigureAt(covered, timeline, body, page, view, look->beat + Beat{gone});
    }
    addLegend(covered, page.spineLegend);
    Silhouette shown;
    for (const double part : {0.0, 0.2, 0.4, 0.6, 0.8, 1.0}) {
        const Silhouette one = silhouetteAt(timeline, body, page.theme, previewBeat(timeline, *look->preview, part));
        shown.insert(shown.end(), one.begin(), one.end());
    }
    const Rect frame = insetFrame(page.layout, covered);
    return isEmpty(frame) ? Inset{page.layout.figure, std::move(shown), true} : Inset{frame, std::move(shown)};
}

} // namespace vinyasa
