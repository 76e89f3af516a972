// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "scene/camera.h"
#include "scene/figure_shapes.h"
#include "support/catch.h"

#include <cmath>

using namespace vinyasa;

namespace {

Vec2 pixelOf(const Vec3& point, const Camera& camera, int width, int height)
{
    const Vec4 clip = camera.clipFromWorld * Vec4{point, 1.0f};
    return {0.5f * (1.0f + clip.x / clip.w) * static_cast<float>(width),
            0.5f * (1.0f - clip.y / clip.w) * static_cast<float>(height)};
}

// The rectangle that holds the corners of the bounds on the screen.
Rect seen(const Bounds& bounds, const Camera& camera, int width, int height)
{
    Vec2 low{1e9f}, high{-1e9f};
    for (const float x : {bounds.low.x, bounds.high.x}) {
        for (const float y : {bounds.low.y, bounds.high.y}) {
            for (const float z : {bounds.low.z, bounds.high.z}) {
                const Vec2 pixel = pixelOf({x, y, z}, camera, width, height);
                low = glm::min(low, pixel);
                high = glm::max(high, pixel);
            }
        }
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

Silhouette cornersOf(const Bounds& bounds)
{
    Silhouette silhouette;
    append(silhouette, bounds);
    return silhouette;
}

const Bounds someBounds{{-0.3f, 0.0f, -0.7f}, {0.3f, 0.8f, 0.7f}};

} // namespace

TEST_CASE("the bounds fill the area in one direction, stay inside in the other and sit in its middle")
{
    for (const Rect& area :
         {Rect{0, 0, 1280, 720}, Rect{40, 100, 1200, 300}, Rect{900, 20, 100, 680}, Rect{5, 5, 3, 3}}) {
        CAPTURE(area.x, area.y, area.width, area.height);
        const Camera camera = fitCamera(cornersOf(someBounds), sideView, area, 1280, 720);
        const Rect rect = seen(someBounds, camera, 1280, 720);
        CHECK(std::max(rect.width / area.width, rect.height / area.height) == Approx(1.0f).margin(1e-3));
        CHECK(rect.x + 0.5f * rect.width == Approx(area.x + 0.5f * area.width).margin(0.05));
        CHECK(rect.y + 0.5f * rect.height == Approx(area.y + 0.5f * area.height).margin(0.05));
    }
}

TEST_CASE("the eye looks from the figure's right: its head to the right of the screen, up is up, left is behind")
{
    const Camera camera = fitCamera(cornersOf(someBounds), sideView, {0, 0, 1280, 720}, 1280, 720);
    const Vec2 origin = pixelOf({}, camera, 1280, 720);
    CHECK(pixelOf({0.0f, 0.0f, 0.5f}, camera, 1280, 720).x > origin.x + 100.0f);
    CHECK(pixelOf({0.0f, 0.5f, 0.0f}, camera, 1280, 720).y < origin.y - 100.0f);
    CHECK(glm::length(camera.eye - Vec3{0.3f, 0.0f, 0.0f}) > glm::length(camera.eye - Vec3{-0.3f, 0.0f, 0.0f}));
}

TEST_CASE("the front view shows the other side, the front and what lies on the floor")
{
    for (const Viewpoint& view : {sideView, frontView, topView}) {
        const EyeAxes axes = axesOf(view);
        CHECK(glm::length(axes.forward) == Approx(1.0f));
        CHECK(axes.forward.z < 1e-6f); // so that none looks at a wall from behind
        CHECK(axes.up.y > 0.0f);
    }
    CHECK(axesOf(sideView).forward.x > 0.5f);
    CHECK(axesOf(frontView).forward.x < -0.5f);
    CHECK(frontView.lift > 2.0f * sideView.lift);
    const Camera camera = fitCamera(cornersOf(someBounds), frontView, {0, 0, 1280, 720}, 1280, 720);
    const Rect rect = seen(someBounds, camera, 1280, 720);
    CHECK(std::max(rect.width / 1280.0f, rect.height / 720.0f) == Approx(1.0f).margin(1e-3));
}

TEST_CASE("what is nearer has the smaller depth, and all of it lies between the planes")
{
    const Camera camera = fitCamera(cornersOf(someBounds), sideView, {0, 0, 640, 480}, 640, 480);
    float previous = -1.0f;
    for (float x = -3.0f; x < 10.0f; x += 0.25f) {
        const Vec4 clip = camera.clipFromWorld * Vec4{x, 0.0f, 0.0f, 1.0f};
        CHECK(clip.z / clip.w > previous);
        CHECK(clip.z / clip.w < 1.0f);
        previous = clip.z / clip.w;
    }
}

TEST_CASE("degenerate bounds and areas still give finite numbers")
{
    for (const Rect& area : {Rect{}, Rect{0, 0, -5, -5}, Rect{0, 0, 1, 1}}) {
        for (const Bounds& bounds : {Bounds{}, someBounds}) {
            const Camera camera = fitCamera(cornersOf(bounds), sideView, area, 1, 1);
            for (int column = 0; column < 4; ++column) {
                CHECK(std::isfinite(glm::dot(camera.clipFromWorld[column], Vec4{1.0f})));
            }
        }
    }
}

TEST_CASE("every part of the body stays inside the figure's area at every moment, in every window")
{
    const CatCow& practice = catCow();
    for (const Window& window : windows()) {
        for (const float textScale : {1.0f, 2.0f}) {
            CAPTURE(window.width, window.height, textScale);
            const Page page = pageFor(settingsFor(window.width, window.height, textScale));
            const Layout& layout = page.layout;
            for (double beat = 0.0; beat <= practice.timeline.length.value; beat += 0.37) {
                const DrawList list = drawListAt(page, {beat}, {.style = FigureStyle::bones});
                const Moment moment = momentAt(practice.timeline, {beat});
                Silhouette spheres;
                append(spheres, conesOf(practice.body, figureAt(practice.body, moment),
                                        static_cast<float>(moment.breath.fill), calmDay()));
                for (const Cone& cone : list.cones) {
                    const Vec2 from = pixelOf(cone.from, list.camera, layout.width, layout.height);
                    const Vec2 to = pixelOf(cone.to, list.camera, layout.width, layout.height);
                    REQUIRE(isInside({from.x, from.y, 0.0f, 0.0f}, layout.figure));
                    REQUIRE(isInside({to.x, to.y, 0.0f, 0.0f}, layout.figure));
                }
                CHECK(isInside(rectOf(spheres, list.camera, layout.width, layout.height), layout.figure));
            }
        }
    }
}

TEST_CASE("the bounds of the way hold the figure between the samples too")
{
    const CatCow& practice = catCow();
    for (double beat = 0.0; beat <= practice.timeline.length.value; beat += 0.013) {
        const Moment moment = momentAt(practice.timeline, {beat});
        const Figure figure = figureAt(practice.body, moment);
        const Bounds bounds =
            boundsOf(conesOf(practice.body, figure, static_cast<float>(moment.breath.fill), calmDay()));
        const Bounds both = joined(bounds, practice.way.bounds);
        CHECK(both.low == practice.way.bounds.low);
        CHECK(both.high == practice.way.bounds.high);
    }
}
