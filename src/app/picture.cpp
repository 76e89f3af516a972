// SPDX-License-Identifier: MIT
#include "app/picture.h"

namespace vinyasa {

Page layOut(const Practice& practice, const PageSettings& settings, const MeasureText& measure)
{
    return layOut(settings, practice.timeline, practice.way, practice.body.stature, calmDay(), measure);
}

DrawList pictureAt(const Practice& practice, const Page& page, Beat beat, const PageState& state)
{
    const Moment moment = momentAt(practice.timeline, beat);
    const Figure figure = figureAt(practice.body, moment);
    return describe(page, practice.body, figure, moment, state);
}

} // namespace vinyasa
