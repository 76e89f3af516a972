// SPDX-License-Identifier: MIT
#include "scene/skin_rays.h"

#include <glm/gtc/quaternion.hpp>

#include <cmath>

namespace vinyasa {
namespace {

void follow(const Rays& rays, Rows3& points)
{
    for (std::size_t i = 0; i < rays.count; ++i) {
        points.x[i] = rays.start.x[i] + rays.away[i] * rays.direction.x[i];
        points.y[i] = rays.start.y[i] + rays.away[i] * rays.direction.y[i];
        points.z[i] = rays.start.z[i] + rays.away[i] * rays.direction.z[i];
    }
}

// One step of each ray towards where it leaves the flesh: as far on as the surface is away, farther where it is met
// askew. Rays that are there stay. False where all are there.
bool step(Rays& rays, const FleshSamples& here, float limit, float mostAskew)
{
    constexpr float nearEnough = 0.0005f; // metres
    int moved = 0;
    for (std::size_t i = 0; i < rays.count; ++i) {
        const float along = here.outward.x[i] * rays.direction.x[i] + here.outward.y[i] * rays.direction.y[i] +
                            here.outward.z[i] * rays.direction.z[i];
        const float askew = along > mostAskew ? along : mostAskew;
        const float away = rays.away[i], on = away - here.distance[i] / askew;
        const float within = on < 0.0f ? 0.0f : on, next = within > limit ? limit : within;
        const bool there = std::abs(here.distance[i]) <= nearEnough;
        rays.away[i] = there ? away : next;
        moved += there || next == away ? 0 : 1;
    }
    return moved > 0;
}

} // namespace

Turn turnOf(int around, bool upwards)
{
    Turn turn;
    const float step = (upwards ? 6.2831853f : -6.2831853f) / static_cast<float>(around);
    for (std::size_t i = 0; i < static_cast<std::size_t>(around); ++i) {
        turn.cosine[i] = std::cos(step * static_cast<float>(i));
        turn.sine[i] = std::sin(step * static_cast<float>(i));
    }
    return turn;
}

void aim(Rays& rays, const SkinRing& ring, const Turn& turn)
{
    const Quat& rotation = ring.worldFromRing.rotation;
    const Vec3 middle = ring.worldFromRing.position, spread = rotation * Vec3{ring.spread, 0.0f, 0.0f};
    const float level = std::cos(ring.tilt);
    const Vec3 across = rotation * Vec3{level, 0.0f, 0.0f}, rise = rotation * Vec3{0.0f, std::sin(ring.tilt), 0.0f},
               along = rotation * Vec3{0.0f, 0.0f, level};
    for (std::size_t i = 0; i < rays.count; ++i) {
        const float cosine = turn.cosine[i], sine = turn.sine[i];
        rays.start.x[i] = middle.x + cosine * spread.x;
        rays.start.y[i] = middle.y + cosine * spread.y;
        rays.start.z[i] = middle.z + cosine * spread.z;
        rays.direction.x[i] = rise.x + cosine * across.x + sine * along.x;
        rays.direction.y[i] = rise.y + cosine * across.y + sine * along.y;
        rays.direction.z[i] = rise.z + cosine * across.z + sine * along.z;
    }
}

void findExits(Rays& rays, float limit, FleshField& field, Rows3& points, FleshSamples& here)
{
    constexpr int steps = 5;
    constexpr float mostAskew = 0.5f;
    follow(rays, points);
    field.sample(points, rays.count, here);
    field.narrow(here, rays.count);
    for (int i = 0; i < steps && step(rays, here, limit, mostAskew); ++i) {
        follow(rays, points);
        field.sample(points, rays.count, here);
    }
}

} // namespace vinyasa
