// SPDX-License-Identifier: MIT
#pragma once

namespace vinyasa {

// Half a cosine wave from 0 at t = 0 to 1 at t = 1, at rest at both ends. Two of them back to back are one smooth
// oscillation, acceleration included: what quiet breathing and a swaying spine look like. t outside [0,1] is clamped.
[[nodiscard]] float easeInOut(float t);

// Moves the middle of a motion earlier (lead > 0) or later (lead < 0) and leaves its ends where they are: at t = 0.5
// the motion is lead / 4 ahead. t in [0,1], lead in (-1,1); rises throughout.
[[nodiscard]] float leadBy(float t, float lead);

} // namespace vinyasa
