// SPDX-License-Identifier: MIT
#include "app/picture.h"

namespace vinyasa {

Page layOut(const Practice& practice, const PageSettings& settings, ThemeName theme, const MeasureText& measure)
{
    return layOut(settings, practice.timeline, practice.way, practice.body, themeOf(theme), measure);
}

PageState stillOf(const Practice& practice, FigureStyle style)
{
    return {.style = style, .showsSpine = isAboutTheSpine(practice.asana)};
}

DrawList pictureAt(const Practice& practice, const Page& page, Beat beat, const PageState& state)
{
    const Moment moment = momentAt(practice.timeline, beat);
    const Figure figure = figureAt(practice.body, moment);
    return describe(page, practice.body, figure, moment, state);
}

} // namespace vinyasa
