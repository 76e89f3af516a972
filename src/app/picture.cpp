// SPDX-License-Identifier: MIT
#include "app/picture.h"

#include "scene/inset_place.h"
#include "scene/trails.h"

namespace vinyasa {

Page layOut(const Practice& practice, const PageSettings& settings, ThemeName theme, const MeasureText& measure)
{
    PageSettings spoken = settings;
    spoken.words = practice.words;
    spoken.events = practice.events;
    return layOut(spoken, practice.timeline, practice.way, practice.body, themeOf(theme), measure);
}

PageState stillOf(const Look& look)
{
    return {.style = look.style, .showsSpine = look.spine};
}

namespace {

// The present figure first.
std::vector<JointTransforms> pastOf(const Practice& practice, const Figure& present, Beat beat)
{
    std::vector<JointTransforms> past{present.world};
    for (int i = 1; i < trailLength; ++i) {
        const Beat before{beat.value - i * trailStep};
        past.push_back(figureAt(practice.body, momentAt(practice.timeline, before)).world);
    }
    return past;
}

} // namespace

void addPreview(DrawList& list, const Practice& practice, const Page& page, const UserView& view, Beat beat, Beat shown)
{
    const Moment moment = momentAt(practice.timeline, shown);
    const std::vector<Cone> cones =
        conesOf(practice.body, figureAt(practice.body, moment), static_cast<float>(moment.breath.fill), page.theme);
    const Inset inset = insetAt(practice.events, practice.timeline, practice.body, page, view, beat);
    addInset(list, inset, page.layout.figure, cones, page.theme);
}

DrawList pictureAt(const Practice& practice, const Page& page, Beat beat, const PageState& state, bool showsTrails,
                   KeptSkins* kept)
{
    const Moment moment = steadyMomentAt(practice.timeline, beat);
    const Figure figure = figureAt(practice.body, moment);
    const auto past = showsTrails ? pastOf(practice, figure, beat) : std::vector<JointTransforms>{};
    return describe(page, practice.body, figure, moment, state, past, kept);
}

} // namespace vinyasa
