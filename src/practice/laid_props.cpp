// SPDX-License-Identifier: MIT
#include "practice/laid_props.h"

#include "body/kinematics.h"

#include <algorithm>
#include <utility>

namespace vinyasa {
namespace {

constexpr Beat propMoves{0.5}; // whole by half of it: nobody sinks onto what is not there yet

// A body that moves about on its bolster does not move the bolster.
bool isSame(const PlacedProp& a, const PlacedProp& b)
{
    constexpr float farthest = 0.25f; // metres
    return a.kind == b.kind && a.top.y == b.top.y && glm::distance(a.top, b.top) < farthest;
}

} // namespace

void LaidProps::lay(const std::vector<Prop>& props, const Pose& pose, Beat begin, Beat end)
{
    const std::vector<std::size_t> before = std::exchange(inUse_, {});
    for (const std::size_t prop : before) {
        placed_[prop].end = std::min(begin + propMoves, end);
    }
    for (const Prop& prop : props) {
        const PlacedProp next = placedOf(prop, pose, std::max(begin, end - propMoves), end);
        const auto same = std::ranges::find_if(before, [&](std::size_t i) {
            return isSame(placed_[i], next) && std::ranges::find(inUse_, i) == inUse_.end();
        });
        inUse_.push_back(same == before.end() ? placed_.size() : *same);
        if (same == before.end()) {
            placed_.push_back(next);
        } else {
            placed_[*same].end = end;
        }
    }
}

PlacedProp LaidProps::placedOf(const Prop& prop, const Pose& pose, Beat begin, Beat end) const
{
    const JointTransforms world = forwardKinematics(body_, pose);
    const auto placeOf = [&](ContactPoint part) {
        const Vec3 place = world[index(info(part).joint)].position;
        return Vec2{place.x, place.z};
    };
    const Vec2 one = placeOf(prop.under), other = placeOf(prop.along.value_or(prop.under)),
               middle = 0.5f * (one + other);
    PlacedProp placed{prop.kind, {middle.x, prop.height, middle.y}, begin, end};
    if (one != other) {
        placed.along = glm::normalize(other - one);
    }
    return placed;
}

} // namespace vinyasa
