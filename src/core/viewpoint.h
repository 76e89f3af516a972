// SPDX-License-Identifier: MIT
#pragma once

#include "core/units.h"

namespace vinyasa {

// From where something is looked at. turn: around it, from 0 at its right side over its front to 180 degrees at its
// left; lift: above the floor. Radians.
struct Viewpoint {
    float turn = 18.0f * pi / 180.0f, lift = 11.0f * pi / 180.0f;
    bool operator==(const Viewpoint&) const = default;
};

} // namespace vinyasa
