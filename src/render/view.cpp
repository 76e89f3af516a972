// SPDX-License-Identifier: MIT
#include "render/view.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/gtc/matrix_transform.hpp>
#include <glm/matrix.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

struct Span {
    float least = 0.0f, most = 0.0f;
};

Vec3 rowOf(const Mat4& matrix, int row)
{
    return {matrix[0][row], matrix[1][row], matrix[2][row]};
}

// Where a sphere in front of the eye begins and ends on the screen, measured along the direction in which
// dot(row, p) / dot(wRow, p) grows. The planes through the eye, row - c * wRow, that touch the sphere: a quadratic in
// c.
Span sphereOnScreen(const Vec3& center, float radius, const Vec3& row, const Vec3& wRow)
{
    const float r2 = radius * radius;
    const float depth = glm::dot(wRow, center), side = glm::dot(row, center);
    const float a = depth * depth - r2 * glm::dot(wRow, wRow);
    const float b = side * depth - r2 * glm::dot(row, wRow);
    const float c = side * side - r2 * glm::dot(row, row);
    const float root = std::sqrt(std::max(b * b - a * c, 0.0f));
    return {(b - root) / a, (b + root) / a};
}

struct Circle {
    Vec2 center{0.0f};
    float radius = 0.0f, stray = 0.0f;
};

// A sphere's picture is an ellipse, longer away from the middle of the screen, by as much as its ray is longer than its
// depth. Its half extents squared sum up to those of its axes, so the circle lies between the two.
Circle circleOf(const Vec3& center, float radius, const View& view)
{
    const Span x = sphereOnScreen(center, radius, view.halfPixels.x * view.xRow, view.wRow);
    const Span y = sphereOnScreen(center, radius, view.halfPixels.y * view.yRow, view.wRow);
    const float width = x.most - x.least, height = y.most - y.least;
    const float longer = glm::length(center) * glm::length(view.wRow) / glm::dot(view.wRow, center);
    constexpr float corners = 0.03f; // the ribbon along the outline has corners, and large spheres are a bit longer yet
    return {0.5f * Vec2{x.least + x.most, y.least + y.most}, std::sqrt(0.125f * (width * width + height * height)),
            longer - 1.0f + corners};
}

bool isFinite(const Cone& cone)
{
    const Vec3 sum = cone.from + cone.to;
    return std::isfinite(sum.x + sum.y + sum.z + cone.fromRadius + cone.toRadius);
}

// Clockwise; in whole numbers, so that nothing is lost.
Mat4 turned(int quarterTurns)
{
    constexpr std::array<float, 4> sines{0.0f, -1.0f, 0.0f, 1.0f}, cosines{1.0f, 0.0f, -1.0f, 0.0f};
    const auto i = static_cast<std::size_t>(quarterTurns & 3);
    Mat4 turn{1.0f};
    turn[0] = {cosines[i], sines[i], 0.0f, 0.0f};
    turn[1] = {-sines[i], cosines[i], 0.0f, 0.0f};
    return turn;
}

} // namespace

View viewOf(const Camera& camera, int width, int height, bool upsideDown, int quarterTurns)
{
    View view;
    view.up = upsideDown ? -1.0f : 1.0f;
    view.quarterTurns = quarterTurns;
    const Mat4 drawableFromPage = glm::scale(Mat4{1.0f}, {1.0f, view.up, 1.0f}) * turned(quarterTurns);
    view.clipFromWorld = drawableFromPage * camera.clipFromWorld;
    view.pageRight = Vec2{drawableFromPage[0]};
    view.eye = camera.eye;
    view.xRow = rowOf(view.clipFromWorld, 0);
    view.yRow = rowOf(view.clipFromWorld, 1);
    view.wRow = rowOf(view.clipFromWorld, 3);
    view.rayFromDevice = glm::inverse(glm::transpose(glm::mat3{view.xRow, view.yRow, view.wRow}));
    view.depthOffset = glm::dot(rowOf(view.clipFromWorld, 2), view.rayFromDevice[2]);
    view.depthScale = (view.clipFromWorld * Vec4{camera.eye, 1.0f}).z;
    view.halfPixels = 0.5f * Vec2{static_cast<float>(width), static_cast<float>(height)};
    view.pixelSize = glm::length(view.rayFromDevice[1]) / view.halfPixels.y;
    return view;
}

bool isMirrored(const View& view)
{
    return glm::dot(glm::cross(view.xRow, view.yRow), view.wRow) > 0.0f;
}

PixelArea wholeOf(const View& view)
{
    return {0, 0, static_cast<int>(2.0f * view.halfPixels.x), static_cast<int>(2.0f * view.halfPixels.y)};
}

PixelArea pixelsBetween(const Vec2& least, const Vec2& most, const View& view)
{
    const Vec2 sum = least + most;
    if (!std::isfinite(sum.x + sum.y)) {
        return wholeOf(view);
    }
    const Vec2 low = glm::floor(glm::max(least, -view.halfPixels) + view.halfPixels);
    const Vec2 high = glm::ceil(glm::min(most, view.halfPixels) + view.halfPixels);
    const Vec2 size = glm::max(high - low, 0.0f);
    return {static_cast<int>(low.x), static_cast<int>(low.y), static_cast<int>(size.x), static_cast<int>(size.y)};
}

PixelArea pixelsAround(std::span<const Vec3> points, const View& view)
{
    Vec2 least{1e6f}, most{-1e6f};
    for (const Vec3& point : points) {
        const Vec3 ray = point - view.eye;
        const float depth = glm::dot(view.wRow, ray);
        if (!(depth > 1e-3f)) {
            return wholeOf(view);
        }
        const Vec2 pixel = view.halfPixels * Vec2{glm::dot(view.xRow, ray), glm::dot(view.yRow, ray)} / depth;
        least = glm::min(least, pixel);
        most = glm::max(most, pixel);
    }
    return pixelsBetween(least - 1.0f, most + 1.0f, view); // room for rounding
}

PixelArea joined(const PixelArea& a, const PixelArea& b)
{
    if (a.width == 0 || a.height == 0) {
        return b;
    }
    if (b.width == 0 || b.height == 0) {
        return a;
    }
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.x + a.width, b.x + b.width) - x, std::max(a.y + a.height, b.y + b.height) - y};
}

PixelArea common(const PixelArea& a, const PixelArea& b)
{
    const int x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    return {x, y, std::max(std::min(a.x + a.width, b.x + b.width) - x, 0),
            std::max(std::min(a.y + a.height, b.y + b.height) - y, 0)};
}

bool overlap(const PixelArea& a, const PixelArea& b)
{
    const PixelArea both = common(a, b);
    return both.width > 0 && both.height > 0;
}

bool holds(const PixelArea& outer, const PixelArea& inner)
{
    return inner.width == 0 || inner.height == 0 || common(outer, inner) == inner;
}

std::vector<PixelArea> without(const PixelArea& area, const PixelArea& hole)
{
    const PixelArea both = common(area, hole);
    if (both.width == 0 || both.height == 0) {
        return area.width == 0 || area.height == 0 ? std::vector<PixelArea>{} : std::vector{area};
    }
    const int right = both.x + both.width, top = both.y + both.height;
    std::vector<PixelArea> parts;
    for (const PixelArea& part : {PixelArea{area.x, area.y, area.width, both.y - area.y},
                                  PixelArea{area.x, top, area.width, area.y + area.height - top},
                                  PixelArea{area.x, both.y, both.x - area.x, both.height},
                                  PixelArea{right, both.y, area.x + area.width - right, both.height}}) {
        if (part.width > 0 && part.height > 0) {
            parts.push_back(part);
        }
    }
    return parts;
}

PixelArea turnedOver(const PixelArea& area, const PixelArea& whole)
{
    return {area.x, whole.height - area.y - area.height, area.width, area.height};
}

std::vector<PixelArea> apart(std::vector<PixelArea> areas)
{
    std::vector<PixelArea> found;
    while (!areas.empty()) {
        PixelArea area = areas.back();
        areas.pop_back();
        if (area.width == 0 || area.height == 0) {
            continue;
        }
        const auto other =
            std::find_if(found.begin(), found.end(), [&](const PixelArea& one) { return overlap(one, area); });
        if (other == found.end()) {
            found.push_back(area);
            continue;
        }
        areas.push_back(joined(area, *other)); // it may now reach into others
        found.erase(other);
    }
    return found;
}

bool outlineOf(const Cone& cone, const View& view, Outline& outline)
{
    if (!isFinite(cone)) {
        return false;
    }
    const Vec3 from = cone.from - view.eye, to = cone.to - view.eye;
    const float reach = glm::length(view.wRow);
    const float fromDepth = glm::dot(view.wRow, from), toDepth = glm::dot(view.wRow, to);
    const float fromReach = reach * cone.fromRadius, toReach = reach * cone.toRadius;
    if (std::max(fromDepth + fromReach, toDepth + toReach) <= 0.0f) {
        return false;
    }
    outline = {};
    outline.everywhere = fromDepth < 1.2f * fromReach || toDepth < 1.2f * toReach;
    outline.pixelsPerMetre = 1.0f / (view.pixelSize * std::max(0.5f * (fromDepth + toDepth), fromReach));
    if (outline.everywhere) {
        return true;
    }
    const Circle first = circleOf(from, cone.fromRadius, view), second = circleOf(to, cone.toRadius, view);
    outline.from = first.center;
    outline.to = second.center;
    outline.fromRadius = first.radius;
    outline.toRadius = second.radius;
    outline.stray = std::max(first.stray, second.stray);
    return true;
}

} // namespace vinyasa
