// SPDX-License-Identifier: MIT
#include "scene/camera.h"

#include "core/units.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

Vec3 towardsEye(const Viewpoint& view)
{
    return {-std::cos(view.lift) * std::cos(view.turn), std::sin(view.lift), std::cos(view.lift) * std::sin(view.turn)};
}

// What an silhouette takes of the image at depth 1.
struct Image {
    Vec2 low{1e9f}, high{-1e9f};
};

Image imageOf(const Silhouette& silhouette, const Vec3& eye, const EyeAxes& axes)
{
    constexpr float slant = 1.02f; // off the middle of the picture a sphere's picture is a little longer
    Image image;
    for (const Sphere& sphere : silhouette) {
        const Vec3 ray = sphere.center - eye;
        const float depth = glm::dot(ray, axes.forward);
        const Vec2 seen = Vec2{glm::dot(ray, axes.right), glm::dot(ray, axes.up)} / depth;
        image.low = glm::min(image.low, seen - slant * sphere.radius / depth);
        image.high = glm::max(image.high, seen + slant * sphere.radius / depth);
    }
    return image;
}

// Where the eye is before anything is said of the lens.
struct Stand {
    Vec3 middle{0.0f};
    float size = 0.0f; // of what is looked at
};

Stand standFor(const Silhouette& silhouette)
{
    const Bounds bounds = boundsOf(silhouette);
    return {0.5f * (bounds.low + bounds.high), std::max(glm::length(bounds.high - bounds.low), 0.1f)};
}

// A row of clipFromWorld: dot(direction, point - eye) + offset.
Vec4 row(const Vec3& direction, const Vec3& eye, float offset = 0.0f)
{
    return {direction, offset - glm::dot(direction, eye)};
}

// The eye keeps its distance and the lens does the fitting, so that perspective looks the same in every window.
struct Eye {
    Vec3 at{0.0f};
    EyeAxes axes;
    float distance = 1.0f;
};

Eye eyeOf(const Stand& stand, const Viewpoint& view, bool mirrored)
{
    Eye eye{{}, axesOf(view), 2.8f * stand.size};
    eye.at = stand.middle - eye.distance * eye.axes.forward;
    eye.axes.right = mirrored ? -eye.axes.right : eye.axes.right;
    return eye;
}

Camera cameraOf(const Eye& eye, const Image& image, const UserView& user, const Rect& area, int width, int height)
{
    const Vec2 room = glm::max(Vec2{area.width, area.height}, Vec2{0.1f});
    const Vec2 wanted = glm::max(image.high - image.low, Vec2{1e-4f});
    const float zoom = user.zoom * std::min(room.x / wanted.x, room.y / wanted.y); // pixels for 1 at depth 1
    const Vec2 middle = 0.5f * zoom * (image.low + image.high);
    const Vec2 pan = room.y * user.pan;
    const Vec2 axisAt{area.x + 0.5f * area.width - middle.x + pan.x, area.y + 0.5f * area.height + middle.y + pan.y};

    const auto w = static_cast<float>(width);
    const auto h = static_cast<float>(height);
    const float nearest = 0.3f * eye.distance;
    const float farthest = 4.0f * eye.distance;
    const EyeAxes& axes = eye.axes;
    Mat4 rows{1.0f};
    rows[0] = row(2.0f * zoom / w * axes.right + (2.0f * axisAt.x / w - 1.0f) * axes.forward, eye.at);
    rows[1] = row(2.0f * zoom / h * axes.up + (1.0f - 2.0f * axisAt.y / h) * axes.forward, eye.at);
    rows[2] = row((farthest + nearest) / (farthest - nearest) * axes.forward, eye.at,
                  -2.0f * farthest * nearest / (farthest - nearest));
    rows[3] = row(axes.forward, eye.at);
    return {eye.at, glm::transpose(rows)};
}

} // namespace

std::optional<Viewpoint> viewNamed(ViewName name)
{
    switch (name) {
    case ViewName::own:
        break;
    case ViewName::side:
        return sideView;
    case ViewName::front:
        return frontView;
    case ViewName::above:
        return topView;
    }
    return std::nullopt;
}

EyeAxes axesOf(const Viewpoint& view)
{
    const Vec3 back = towardsEye(view);
    const Vec3 right = glm::normalize(glm::cross(Vec3{0.0f, 1.0f, 0.0f}, back));
    return {right, glm::cross(back, right), -back};
}

Camera fitCamera(const Silhouette& silhouette, const Viewpoint& view, const Rect& area, int width, int height)
{
    const Eye eye = eyeOf(standFor(silhouette), view, false);
    return cameraOf(eye, imageOf(silhouette, eye.at, eye.axes), {}, area, width, height);
}

// Seen from one eye, what lies in both pictures lies in every picture between the two.
Camera cameraAt(std::span<const Shot> shots, const Cut& cut, const UserView& user, const Rect& area, int width,
                int height)
{
    const Shot &from = shots[cut.from], &to = shots[cut.to];
    const Stand first = standFor(from.silhouette), last = standFor(to.silhouette);
    const Stand stand{glm::mix(first.middle, last.middle, cut.part), glm::mix(first.size, last.size, cut.part)};
    const Viewpoint own{glm::mix(from.view.turn, to.view.turn, cut.part),
                        glm::mix(from.view.lift, to.view.lift, cut.part)};
    const Eye eye = eyeOf(stand, viewpointOf(user, own), user.mirrored);
    const Image a = imageOf(from.silhouette, eye.at, eye.axes), b = imageOf(to.silhouette, eye.at, eye.axes);
    return cameraOf(eye, {glm::mix(a.low, b.low, cut.part), glm::mix(a.high, b.high, cut.part)}, user, area, width,
                    height);
}

Rect rectOf(const Silhouette& silhouette, const Camera& camera, int width, int height)
{
    const Vec2 half = 0.5f * Vec2{static_cast<float>(width), static_cast<float>(height)};
    Vec2 low{1e9f}, high{-1e9f};
    for (const Sphere& sphere : silhouette) {
        const Vec4 clip = camera.clipFromWorld * Vec4{sphere.center, 1.0f};
        const Vec2 pixel = half * (1.0f + Vec2{clip.x, -clip.y} / clip.w);
        const Mat4 rows = glm::transpose(camera.clipFromWorld);
        const Vec2 reach = half * sphere.radius / clip.w * Vec2{glm::length(Vec3{rows[0]}), glm::length(Vec3{rows[1]})};
        low = glm::min(low, pixel - reach);
        high = glm::max(high, pixel + reach);
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

} // namespace vinyasa
