// SPDX-License-Identifier: MIT
#include "scene/camera.h"

#include "core/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

// Axes of the eye in the world.
struct Axes {
    Vec3 right, up, forward;
};

Axes axesOf(const Vec3& towardsEye)
{
    const Vec3 right = glm::normalize(glm::cross(Vec3{0.0f, 1.0f, 0.0f}, towardsEye));
    return {right, glm::cross(towardsEye, right), -towardsEye};
}

std::array<Vec3, 8> cornersOf(const Bounds& bounds)
{
    std::array<Vec3, 8> corners;
    for (unsigned i = 0; i < corners.size(); ++i) {
        corners[i] = {(i & 1u) != 0 ? bounds.high.x : bounds.low.x, (i & 2u) != 0 ? bounds.high.y : bounds.low.y,
                      (i & 4u) != 0 ? bounds.high.z : bounds.low.z};
    }
    return corners;
}

// What the bounds take of the image at depth 1.
struct Image {
    Vec2 low{1e9f}, high{-1e9f};
};

Image imageOf(const Bounds& bounds, const Vec3& eye, const Axes& axes)
{
    Image image;
    for (const Vec3& corner : cornersOf(bounds)) {
        const Vec3 ray = corner - eye;
        const Vec2 seen = Vec2{glm::dot(ray, axes.right), glm::dot(ray, axes.up)} / glm::dot(ray, axes.forward);
        image.low = glm::min(image.low, seen);
        image.high = glm::max(image.high, seen);
    }
    return image;
}

// A row of clipFromWorld: dot(direction, point - eye) + offset.
Vec4 row(const Vec3& direction, const Vec3& eye, float offset = 0.0f)
{
    return {direction, offset - glm::dot(direction, eye)};
}

// turn: from -X towards +Z, lift: above the floor, degrees.
Vec3 viewFrom(float turn, float lift)
{
    const float t = fromDegrees(turn).value;
    const float l = fromDegrees(lift).value;
    return {-std::cos(l) * std::cos(t), std::sin(l), std::cos(l) * std::sin(t)};
}

} // namespace

Vec3 sideView()
{
    return viewFrom(18.0f, 11.0f);
}

Vec3 frontView()
{
    return viewFrom(146.0f, 34.0f);
}

Rect rectOf(const Bounds& bounds, const Camera& camera, int width, int height)
{
    const Vec2 half = 0.5f * Vec2{static_cast<float>(width), static_cast<float>(height)};
    Vec2 low{1e9f}, high{-1e9f};
    for (const Vec3& corner : cornersOf(bounds)) {
        const Vec4 clip = camera.clipFromWorld * Vec4{corner, 1.0f};
        const Vec2 pixel = half * (1.0f + Vec2{clip.x, -clip.y} / clip.w);
        low = glm::min(low, pixel);
        high = glm::max(high, pixel);
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

Camera fitCamera(const Bounds& bounds, const Vec3& towardsEye, const Rect& area, int width, int height)
{
    // The eye keeps its distance and the lens does the fitting, so that perspective looks the same in every window.
    const float distance = 2.8f * std::max(glm::length(bounds.high - bounds.low), 0.1f);
    const Vec3 eye = 0.5f * (bounds.low + bounds.high) + distance * towardsEye;
    const Axes axes = axesOf(towardsEye);
    const Image image = imageOf(bounds, eye, axes);

    const Vec2 room = glm::max(Vec2{area.width, area.height}, Vec2{0.1f});
    const Vec2 wanted = glm::max(image.high - image.low, Vec2{1e-4f});
    const float zoom = std::min(room.x / wanted.x, room.y / wanted.y); // pixels for 1 at depth 1
    const Vec2 middle = 0.5f * zoom * (image.low + image.high);
    const Vec2 axisAt{area.x + 0.5f * area.width - middle.x, area.y + 0.5f * area.height + middle.y};

    const auto w = static_cast<float>(width);
    const auto h = static_cast<float>(height);
    const float nearest = 0.1f * distance;
    const float farthest = 10.0f * distance;
    Mat4 rows{1.0f};
    rows[0] = row(2.0f * zoom / w * axes.right + (2.0f * axisAt.x / w - 1.0f) * axes.forward, eye);
    rows[1] = row(2.0f * zoom / h * axes.up + (1.0f - 2.0f * axisAt.y / h) * axes.forward, eye);
    rows[2] = row((farthest + nearest) / (farthest - nearest) * axes.forward, eye,
                  -2.0f * farthest * nearest / (farthest - nearest));
    rows[3] = row(axes.forward, eye);
    return {eye, glm::transpose(rows)};
}

} // namespace vinyasa
