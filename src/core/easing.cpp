// SPDX-License-Identifier: MIT
#include "core/easing.h"

#include "core/units.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace vinyasa {

float easeInOut(float t)
{
    return 0.5f - 0.5f * std::cos(pi * std::clamp(t, 0.0f, 1.0f));
}

float leadBy(float t, float lead)
{
    assert(lead > -1.0f && lead < 1.0f);
    return t + lead * t * (1.0f - t);
}

} // namespace vinyasa
