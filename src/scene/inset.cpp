// SPDX-License-Identifier: MIT
#include "scene/inset.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vinyasa {
namespace {

constexpr float insetShare = 0.26f;       // of the figure's width
constexpr float columnInsetShare = 0.30f; // where that is narrower
constexpr float leastHeight = 90.0f;      // pixels
constexpr float roomShare = 0.9f;         // of the frame, for what is shown
constexpr float inFrontOfFrame = 1.25f;   // distances of the near plane

// From pixels and a depth back into the world.
struct Eyepiece {
    Mat4 worldFromClip;
    Vec2 size;

    [[nodiscard]] Vec3 at(const Vec2& pixel, float depth) const
    {
        const Vec4 world =
            worldFromClip * Vec4{2.0f * pixel.x / size.x - 1.0f, 1.0f - 2.0f * pixel.y / size.y, depth, 1.0f};
        return Vec3{world} / world.w;
    }
};

struct Extent {
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();

    [[nodiscard]] float length() const { return high - low; }
    [[nodiscard]] float middle() const { return 0.5f * (low + high); }
};

// axis: of length 1.
Extent extentAlong(const Vec3& axis, const Silhouette& shown)
{
    Extent extent;
    for (const Sphere& sphere : shown) {
        const float place = glm::dot(axis, sphere.center);
        extent.low = std::min(extent.low, place - sphere.radius);
        extent.high = std::max(extent.high, place + sphere.radius);
    }
    return extent;
}

Vec2 middleOf(const Rect& rect)
{
    return {rect.x + 0.5f * rect.width, rect.y + 0.5f * rect.height};
}

// The figure, what stands around it, and what they leave on the floor.
void clearSolids(DrawList& list)
{
    list.skin.reset();
    list.ghost.reset();
    list.shadow.reset();
    list.cones.clear();
    list.cuboids.clear();
    list.shades.clear();
    list.marks.clear();
}

void addFrame(std::vector<OverlayItem>& overlay, const Rect& frame, const Color& color)
{
    const float line = std::max(2.0f, std::round(0.012f * frame.height));
    overlay.emplace_back(Box{{frame.x, frame.y, frame.width, line}, 0.0f, color});
    overlay.emplace_back(Box{{frame.x, frame.y + frame.height - line, frame.width, line}, 0.0f, color});
    overlay.emplace_back(Box{{frame.x, frame.y, line, frame.height}, 0.0f, color});
    overlay.emplace_back(Box{{frame.x + frame.width - line, frame.y, line, frame.height}, 0.0f, color});
}

} // namespace

Rect insetFrame(const Layout& layout, std::span<const Rect> covered)
{
    const Rect& area = layout.figure;
    Rect best;
    std::ptrdiff_t fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const float scale : {1.0f, 0.85f, 0.7f}) {
        const float width = scale * (layout.column ? columnInsetShare : insetShare) * area.width;
        const float height = std::min(0.6f * width, 0.45f * area.height);
        if (height < leastHeight) {
            break;
        }
        const float left = area.x, right = area.x + area.width - width, top = area.y;
        const float bottom = area.y + area.height - height, below = std::min(top + 0.15f * area.height, bottom);
        for (const Vec2& corner : {Vec2{right, top}, Vec2{left, top}, Vec2{left, below}, Vec2{right, below},
                                   Vec2{right, bottom}, Vec2{left, bottom}}) {
            const Rect frame{corner.x, corner.y, width, height};
            const auto covers = std::ranges::count_if(covered, [&](const Rect& rect) { return overlap(rect, frame); });
            if (covers < fewest) {
                fewest = covers;
                best = frame;
            }
        }
        if (fewest == 0) {
            break;
        }
    }
    return best;
}

void addInset(DrawList& list, const Inset& inset, const Rect& area, std::span<const Cone> cones, const Theme& theme)
{
    const Rect& frame = inset.frame;
    if (isEmpty(frame) || inset.shown.empty()) {
        return;
    }
    if (inset.alone) {
        clearSolids(list);
    }
    const Vec2 drawable{static_cast<float>(list.width), static_cast<float>(list.height)};
    const Vec2 page = list.quarterTurns % 2 == 0 ? drawable : Vec2{drawable.y, drawable.x};
    const Eyepiece eyepiece{glm::inverse(list.camera.clipFromWorld), page};
    const Vec3 eye = list.camera.eye;
    const Vec2 middle = middleOf(frame);
    const Vec3 near = eyepiece.at(middle, -1.0f);
    const Vec3 center = eye + inFrontOfFrame * (near - eye);
    const Vec4 clip = list.camera.clipFromWorld * Vec4{center, 1.0f};
    const float depth = clip.z / clip.w;
    const Vec3 across = eyepiece.at({frame.x + frame.width, middle.y}, depth) - eyepiece.at({frame.x, middle.y}, depth);
    const Vec3 upwards =
        eyepiece.at({middle.x, frame.y}, depth) - eyepiece.at({middle.x, frame.y + frame.height}, depth);
    // Turned so that it shows the side that the figure shows, though it stands at the picture's edge.
    const Vec3 looks = glm::normalize(eyepiece.at(middleOf(area), -1.0f) - eye);
    const Quat turn{looks, glm::normalize(center - eye)}, back = glm::conjugate(turn);
    const Vec3 right = back * glm::normalize(across), up = back * glm::normalize(upwards);
    const Extent wide = extentAlong(right, inset.shown), high = extentAlong(up, inset.shown),
                 deep = extentAlong(looks, inset.shown);
    const float scale = roomShare * std::min(glm::length(across) / wide.length(), glm::length(upwards) / high.length());
    const Vec3 from = wide.middle() * right + high.middle() * up + deep.middle() * looks;
    for (Cone cone : cones) {
        cone.from = center + scale * (turn * (cone.from - from));
        cone.to = center + scale * (turn * (cone.to - from));
        cone.fromRadius *= scale;
        cone.toRadius *= scale;
        list.cones.push_back(cone);
    }
    addFrame(list.overlay, frame, theme.breath);
}

} // namespace vinyasa
