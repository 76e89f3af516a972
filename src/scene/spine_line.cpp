// SPDX-License-Identifier: MIT
#include "scene/spine_line.h"

#include "body/angles.h"
#include "body/spine.h"
#include "scene/layout.h"

#include <glm/common.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace vinyasa {
namespace {

constexpr std::size_t firstSpineAngle = 3; // in angleInfos: flexion, lateral flexion and rotation of each region
constexpr float fullAt = 0.6f;             // of the range: yoga for sore backs stays far from its ends

VertebraBend bendOf(const SpineShare& part, std::size_t region, const Pose& pose)
{
    const AngleInfo& flexion = angleInfos[firstSpineAngle + 3 * region];
    const AngleInfo& rotation = angleInfos[firstSpineAngle + 3 * region + 2];
    const JointTurns turns = toTurns(pose.rotation[index(part.joint)]);
    const float bent = turns.flexion, twisted = std::abs(turns.rotation);
    const float most = bent > 0.0f ? flexion.high.value : -flexion.low.value;
    return {part.joint, std::clamp(bent / (fullAt * most * part.share.x), -1.0f, 1.0f),
            std::min(twisted / (fullAt * rotation.high.value * part.share.y), 1.0f)};
}

Color mixed(const Color& a, const Color& b, float part)
{
    return {glm::mix(a.r, b.r, part), glm::mix(a.g, b.g, part), glm::mix(a.b, b.b, part), glm::mix(a.a, b.a, part)};
}

// What a vertebra looks like, in its joint's space, metres.
Cone dropAt(Joint joint, float stature)
{
    const bool inNeck = index(joint) >= index(Joint::neck1);
    const float behind = (inNeck ? -0.010f : -0.022f) * stature;
    const float tip = (inNeck ? -0.022f : -0.038f) * stature;
    return {{0.0f, 0.0f, behind}, {0.0f, -0.006f * stature, tip}, 0.0092f * stature, 0.0045f * stature, {}};
}

// Looks the same from the eye, and is nearer to it.
Cone broughtNearer(Cone cone, const Vec3& eye, float part)
{
    cone.from = glm::mix(eye, cone.from, part);
    cone.to = glm::mix(eye, cone.to, part);
    cone.fromRadius *= part;
    cone.toRadius *= part;
    return cone;
}

Cone thicker(Cone cone, float by, const Color& color)
{
    cone.fromRadius += by;
    cone.toRadius += by;
    cone.color = color;
    return cone;
}

using Entry = std::pair<Color, std::string>;

std::array<Entry, 4> entriesOf(const Theme& theme, const Words& words)
{
    return {{{theme.rounding, words("rounded")},
             {theme.neutral, words("neutral")},
             {theme.hollowing, words("hollow")},
             {theme.turning, words("turned")}}};
}

constexpr float discShare = 0.8f, gapShare = 0.45f, betweenShare = 1.2f; // ems

// Of the largest entry with its disc and what keeps it apart from the next.
Vec2 cellOf(const TextStyle& style, const std::array<Entry, 4>& entries, const MeasureText& measure)
{
    float widest = 0.0f;
    for (const Entry& entry : entries) {
        widest = std::max(widest, measure(entry.second, style).width);
    }
    return {widest + (discShare + gapShare + betweenShare) * style.pixels, 1.2f * lineHeight(style, measure)};
}

struct LegendGrid {
    Vec2 corner{0.0f};
    std::size_t columns = 1;
};

// The narrowest grid that fits beside what is kept free, left before right; or one line above or below it.
std::optional<LegendGrid> gridBeside(const Rect& area, const Rect& kept, const Vec2& cell)
{
    const float right = area.x + area.width, bottom = area.y + area.height;
    for (const std::size_t columns : {std::size_t{1}, std::size_t{2}}) {
        const float width = static_cast<float>(columns) * cell.x, height = 4.0f / static_cast<float>(columns) * cell.y;
        if (height <= area.height && area.x + width <= kept.x) {
            return LegendGrid{{area.x, area.y}, columns};
        }
        if (height <= area.height && right - width >= kept.x + kept.width) {
            return LegendGrid{{right - width, area.y}, columns};
        }
    }
    if (4.0f * cell.x <= area.width && area.y + cell.y <= kept.y) {
        return LegendGrid{{area.x, area.y}, 4};
    }
    if (4.0f * cell.x <= area.width && bottom - cell.y >= kept.y + kept.height) {
        return LegendGrid{{area.x, bottom - cell.y}, 4};
    }
    return std::nullopt;
}

Box disc(float x, float middle, float diameter, const Color& color)
{
    return {{x, middle - 0.5f * diameter, diameter, diameter}, 0.5f * diameter, color};
}

} // namespace

std::array<VertebraBend, vertebraCount> bendsOf(const Pose& pose)
{
    std::array<VertebraBend, vertebraCount> bends{};
    auto next = bends.begin();
    for (std::size_t region = 0; region < spineRegions.size(); ++region) {
        for (const SpineShare& part : spineRegions[region]) {
            *next++ = bendOf(part, region, pose);
        }
    }
    return bends;
}

Color colorOf(const VertebraBend& bend, const Theme& theme)
{
    const Color& full = bend.rounding > 0.0f ? theme.rounding : theme.hollowing;
    return mixed(mixed(theme.neutral, full, std::abs(bend.rounding)), theme.turning, bend.turning);
}

std::vector<Cone> spineLine(const Body& body, const Figure& figure, const Theme& theme, const Vec3& eye)
{
    constexpr float nearer = 0.6f, rimNearer = 0.62f; // of the way from the eye: no limb comes so near
    const float rim = 0.0026f * body.stature;
    std::vector<Cone> cones;
    cones.reserve(2 * vertebraCount);
    for (const VertebraBend& bend : bendsOf(figure.pose)) {
        const Transform& worldFromJoint = figure.world[index(bend.joint)];
        Cone drop = dropAt(bend.joint, body.stature);
        drop.from = worldFromJoint * drop.from;
        drop.to = worldFromJoint * drop.to;
        drop.color = colorOf(bend, theme);
        cones.push_back(broughtNearer(thicker(drop, rim, theme.rim), eye, rimNearer));
        cones.push_back(broughtNearer(drop, eye, nearer));
    }
    return cones;
}

std::vector<OverlayItem> spineLegend(const Rect& area, const Rect& kept, float em, const Theme& theme,
                                     const MeasureText& measure, const Words& words)
{
    const LineStyle style{{em, TextWeight::regular}, theme.ink, Align::left};
    const auto entries = entriesOf(theme, words);
    const Vec2 cell = cellOf(style.text, entries, measure);
    const auto grid = gridBeside(area, kept, cell);
    if (isEmpty(area) || !grid) {
        return {};
    }
    std::vector<OverlayItem> items;
    const float dot = discShare * em, edge = 0.1f * em, wordsAt = dot + gapShare * em;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t column = i % grid->columns, row = i / grid->columns;
        const Vec2 at = grid->corner + cell * Vec2{static_cast<float>(column), static_cast<float>(row)};
        const float middle = at.y + 0.5f * cell.y;
        items.emplace_back(disc(at.x, middle, dot, theme.rim));
        items.emplace_back(disc(at.x + edge, middle, dot - 2.0f * edge, entries[i].first));
        items.emplace_back(lineIn({at.x + wordsAt, at.y, cell.x - wordsAt, cell.y}, entries[i].second, style, measure));
    }
    return items;
}

} // namespace vinyasa
