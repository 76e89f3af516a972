// SPDX-License-Identifier: MIT
#include "app/quality.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr int tooMany = 24;          // late frames
constexpr int mostPatience = 19'200; // five minutes at full rate
constexpr double lateBy = 1.5, quickBy = 1.1;

QualityControl stepDown(QualityControl control)
{
    control.quality = control.quality == Quality::full ? Quality::plain : Quality::bare;
    control.patience = std::min(2 * control.patience, mostPatience);
    control.late = control.quick = 0;
    return control;
}

QualityControl stepUp(QualityControl control)
{
    control.quality = control.quality == Quality::bare ? Quality::plain : Quality::full;
    control.late = control.quick = 0;
    return control;
}

} // namespace

QualityControl after(QualityControl control, Seconds taken, Seconds wanted)
{
    const bool late = taken.value > lateBy * wanted.value, quick = taken.value < quickBy * wanted.value;
    control.late = std::max(control.late + (late ? 1 : -1), 0);
    control.quick = quick ? control.quick + 1 : 0;
    if (control.late >= tooMany && control.quality != Quality::bare) {
        return stepDown(control);
    }
    if (control.quick >= control.patience && control.quality != Quality::full) {
        return stepUp(control);
    }
    control.late = std::min(control.late, tooMany);
    control.quick = std::min(control.quick, mostPatience);
    return control;
}

PageState reducedTo(Quality quality, PageState state)
{
    state.showsShadow = state.showsShadow && quality == Quality::full;
    state.showsGhost = state.showsGhost && quality != Quality::bare;
    return state;
}

bool allowsTrails(Quality quality)
{
    return quality == Quality::full;
}

} // namespace vinyasa
