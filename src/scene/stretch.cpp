// SPDX-License-Identifier: MIT
#include "scene/stretch.h"

#include "core/easing.h"

#include <algorithm>

namespace vinyasa {
namespace {

float shown(Beat fromEnd)
{
    return easeInOut(static_cast<float>(fromEnd.value / 0.25));
}

} // namespace

Stretch fadingWithin(Stretch stretch, Beat length)
{
    stretch.comes = stretch.begin > Beat{0.0};
    stretch.goes = stretch.end < length;
    return stretch;
}

float shownAt(const Stretch& stretch, Beat beat)
{
    if (beat < stretch.begin || stretch.end < beat) {
        return 0.0f;
    }
    const float in = stretch.comes ? shown(beat - stretch.begin) : 1.0f;
    const float out = stretch.goes ? shown(stretch.end - beat) : 1.0f;
    return std::min(in, out);
}

} // namespace vinyasa
