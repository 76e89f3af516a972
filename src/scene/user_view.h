// SPDX-License-Identifier: MIT
#pragma once

#include "core/math.h"
#include "core/viewpoint.h"

#include <algorithm>
#include <optional>

namespace vinyasa {

// What a person has changed of how the figure is looked at. Whatever it is, the camera goes on framing the body.
struct UserView {
    std::optional<Viewpoint> fixed{}; // none: each asana's own
    float turn = 0.0f, lift = 0.0f;   // on from there, radians
    float zoom = 1.0f;                // in [smallestZoom,largestZoom]
    Vec2 pan{0.0f};                   // of the picture, in heights of the figure's area, y down
    int quarterTurns = 0;             // clockwise, of all that is in the window: for a head that lies
    bool mirrored = false;            // left and right of the picture exchanged, as a teacher does who faces you
    bool operator==(const UserView&) const = default;
};

inline constexpr float smallestZoom = 0.5f, largestZoom = 4.0f, largestPan = 1.0f;
inline constexpr float lowestLift = 0.035f, highestLift = 1.5f; // radians: above the floor, short of straight down

// From where it is looked at where the shot is taken from `own`.
[[nodiscard]] inline Viewpoint viewpointOf(const UserView& user, const Viewpoint& own)
{
    const Viewpoint& base = user.fixed ? *user.fixed : own;
    return {base.turn + user.turn, std::clamp(base.lift + user.lift, lowestLift, highestLift)};
}

} // namespace vinyasa
