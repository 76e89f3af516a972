// SPDX-License-Identifier: MIT
#include "scene/stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

Vec2 onFloor(const Vec3& point)
{
    return {point.x, point.z};
}

// The middle of the rectangle that holds the hips in all key poses and everything that rests on the floor longer than
// for a step.
Vec2 middleOf(const Timeline& timeline)
{
    Vec2 low = onFloor(timeline.spans.front().from.root), high = low;
    const auto hold = [&](const Vec3& point) {
        low = glm::min(low, onFloor(point));
        high = glm::max(high, onFloor(point));
    };
    for (const Span& span : timeline.spans) {
        hold(span.to.root);
        for (const ContactTarget& contact : span.contacts) {
            if (contact.surface == Surface::floor) {
                hold(contact.position);
            }
        }
    }
    return 0.5f * (low + high);
}

std::optional<float> nearestWall(const Timeline& timeline)
{
    std::optional<float> nearest;
    for (const Span& span : timeline.spans) {
        if (span.wall) {
            nearest = std::max(nearest.value_or(*span.wall), *span.wall);
        }
    }
    return nearest;
}

// It ends sooner on the right, which is the picture's left in the long rest: its baseboard would run under the words.
Wall wallBehind(const Bounds& way, float z, const Theme& theme)
{
    constexpr float right = 3.8f, left = 4.6f, above = 2.0f, fade = 4.4f, baseboard = 0.05f; // metres
    return {z, way.low.x - right, way.high.x + left, way.high.y + above, fade, baseboard, theme.wall, theme.baseboard};
}

// Daylight comes from all over the sky: the higher a part is, the more of it passes by, and the wider the half-dark.
Shade shadeOf(const Cone& cone)
{
    constexpr float darkest = 0.42f, crispest = 0.030f, spread = 0.45f;
    const float radius = 0.5f * (cone.fromRadius + cone.toRadius);
    const float height = std::max(0.5f * (cone.from.y + cone.to.y) - radius, 0.0f);
    const float open = radius / (radius + height);
    return {onFloor(cone.from), onFloor(cone.to), 0.6f * radius, crispest + spread * height,
            darkest * open * std::sqrt(open)};
}

// A capsule from one joint towards another and on past it.
struct Caster {
    Joint from, towards;
    float reach;  // of the way between them
    float radius; // of stature
};

constexpr std::array casters{
    Caster{Joint::pelvis, Joint::lumbar4, 1.0f, 0.085f},
    Caster{Joint::lumbar4, Joint::thoracic4, 1.0f, 0.078f},
    Caster{Joint::thoracic4, Joint::neck1, 1.0f, 0.078f},
    Caster{Joint::neck2, Joint::head, 1.7f, 0.042f},
    Caster{Joint::shoulderLeft, Joint::elbowLeft, 1.0f, 0.027f},
    Caster{Joint::elbowLeft, Joint::wristLeft, 1.0f, 0.019f},
    Caster{Joint::wristLeft, Joint::fingersLeft, 2.0f, 0.022f},
    Caster{Joint::hipLeft, Joint::kneeLeft, 1.0f, 0.042f},
    Caster{Joint::kneeLeft, Joint::ankleLeft, 0.85f, 0.028f},
    Caster{Joint::ankleLeft, Joint::toesLeft, 1.5f, 0.020f},
};

Cone capsule(const JointTransforms& world, Joint from, Joint towards, float reach, float radius)
{
    const Vec3 start = world[index(from)].position;
    return {start, glm::mix(start, world[index(towards)].position, reach), radius, radius, {}};
}

} // namespace

std::vector<Cone> shadeCasters(const JointTransforms& world, float stature)
{
    std::vector<Cone> cones;
    cones.reserve(2 * casters.size());
    for (const Caster& part : casters) {
        cones.push_back(capsule(world, part.from, part.towards, part.reach, stature * part.radius));
        if (info(part.from).mirror != part.from) {
            cones.push_back(
                capsule(world, info(part.from).mirror, info(part.towards).mirror, part.reach, stature * part.radius));
        }
    }
    return cones;
}

Mat matUnder(const Timeline& timeline, const Bounds& way, float stature, const Theme& theme)
{
    const float wayLength = way.high.z - way.low.z;
    float half = std::clamp(0.5f * wayLength, 0.54f * stature, 0.60f * stature);
    Mat mat{middleOf(timeline), {0.19f * stature, half}, 0.02f * stature, theme.mat, theme.matEdge};
    const float ends[] = {way.high.z - half, way.low.z + half}; // of the way: where the mat reaches just so far
    mat.center.y = std::clamp(mat.center.y, std::min(ends[0], ends[1]), std::max(ends[0], ends[1]));
    if (const auto wall = nearestWall(timeline)) {
        mat.halfSize.y = half = 0.47f * stature; // as far as trunk and head ever are from it
        mat.center.y = std::max(mat.center.y, *wall + half);
    }
    return mat;
}

std::vector<MatStretch> matsOf(const Timeline& timeline, const Bounds& way, float stature, const Theme& theme)
{
    const auto wall = std::ranges::find_if(timeline.spans, [](const Span& span) { return span.wall.has_value(); });
    const Mat last = matUnder(timeline, way, stature, theme);
    if (wall == timeline.spans.begin() || wall == timeline.spans.end()) {
        return {{last, {Beat{0.0}, timeline.length, false, false}}};
    }
    Timeline before;
    before.spans.assign(timeline.spans.begin(), wall);
    return {{matUnder(before, way, stature, theme), {Beat{0.0}, wall->begin + Beat{0.25}, false, true}},
            {last, {wall->begin, timeline.length, true, false}}};
}

std::vector<Mat> matsAt(std::span<const MatStretch> mats, Beat beat)
{
    std::vector<Mat> there;
    for (const MatStretch& each : mats) {
        if (const float shown = shownAt(each.stretch, beat); shown > 0.0f) {
            there.push_back(each.mat);
            there.back().color.a *= shown;
            there.back().edgeColor.a *= shown;
        }
    }
    return there;
}

std::vector<WallStretch> wallsOf(const Timeline& timeline, const Bounds& way, const Theme& theme)
{
    std::vector<WallStretch> walls;
    for (const Span& span : timeline.spans) {
        if (!span.wall) {
            continue;
        }
        if (!walls.empty() && walls.back().stretch.end == span.begin && walls.back().wall.z == *span.wall) {
            walls.back().stretch.end = span.end;
        } else {
            walls.push_back({wallBehind(way, *span.wall, theme), {span.begin, span.end}});
        }
    }
    for (WallStretch& wall : walls) {
        wall.stretch = fadingWithin(wall.stretch, timeline.length);
    }
    return walls;
}

std::optional<Wall> wallAt(std::span<const WallStretch> walls, Beat beat)
{
    for (const WallStretch& each : walls) {
        if (const float shown = shownAt(each.stretch, beat); shown > 0.0f) {
            Wall wall = each.wall;
            wall.color.a *= shown;
            return wall;
        }
    }
    return std::nullopt;
}

std::vector<Shade> shadesOf(std::span<const Cone> cones)
{
    constexpr float faintest = 0.02f;
    std::vector<Shade> shades;
    shades.reserve(cones.size());
    for (const Cone& cone : cones) {
        const Shade shade = shadeOf(cone);
        if (shade.strength >= faintest) {
            shades.push_back(shade);
        }
    }
    return shades;
}

Backdrop backdropAround(const Mat& mat, const Theme& theme)
{
    return {theme.floor, theme.horizon, theme.zenith, {mat.center.x, 0.0f, mat.center.y}, 3.0f};
}

} // namespace vinyasa
