// SPDX-License-Identifier: MIT
// What is derived from the camera: arithmetic only, no OpenGL.
#include "render/cone_instances.h"
#include "render/view.h"
#include "support/catch.h"

#include <glm/geometric.hpp>
#include <glm/gtc/matrix_transform.hpp>

#include <cmath>

using namespace vinyasa;

namespace {

Camera cameraAt(const Vec3& eye, Vec2 shift = Vec2{0.0f})
{
    const Mat4 moved = glm::translate(Mat4{1.0f}, Vec3{shift, 0.0f});
    return {eye, moved * glm::perspective(0.6f, 16.0f / 9.0f, 0.1f, 40.0f) *
                     glm::lookAt(eye, {0.0f, 0.5f, 0.0f}, {0.0f, 1.0f, 0.0f})};
}

const Vec3 eyes[] = {{3.0f, 1.0f, 0.0f}, {0.0f, 0.6f, 4.0f}, {-2.0f, 3.0f, -2.0f}};

Vec3 deviceFrom(const Camera& camera, const Vec3& point)
{
    const Vec4 clip = camera.clipFromWorld * Vec4{point, 1.0f};
    return Vec3{clip} / clip.w;
}

Vec2 pixelFrom(const Camera& camera, const View& view, const Vec3& point)
{
    return view.halfPixels * Vec2{deviceFrom(camera, point)};
}

std::vector<Vec3> pointsOn(const Vec3& center, float radius)
{
    std::vector<Vec3> points;
    for (int i = 0; i < 24; ++i) {
        for (int j = 0; j <= 12; ++j) {
            const float a = 0.2618f * static_cast<float>(i), b = 0.2618f * static_cast<float>(j);
            points.push_back(center + radius * Vec3{std::sin(b) * std::cos(a), std::cos(b), std::sin(b) * std::sin(a)});
        }
    }
    return points;
}

} // namespace

TEST_CASE("rays and depths agree with the camera's matrix")
{
    for (const Vec3& eye : eyes) {
        for (const Vec3& point : pointsOn({0.1f, 0.6f, -0.2f}, 0.9f)) {
            const Camera camera = cameraAt(eye, {0.3f, -0.1f});
            const View view = viewOf(camera, 1600, 900);
            const Vec3 device = deviceFrom(camera, point);
            const Vec3 ray = view.rayFromDevice * Vec3{device.x, device.y, 1.0f};
            const float depth = glm::dot(view.wRow, point - eye);
            CHECK(glm::distance(eye + depth * ray, point) < 1e-4f);
            CHECK(view.depthOffset + view.depthScale / depth == Approx(device.z).margin(1e-4));
        }
    }
}

TEST_CASE("a sphere's outline on the screen strays from its circle by no more than is said")
{
    for (const Vec3& eye : eyes) {
        for (const Vec3& center : {Vec3{0.0f, 0.5f, 0.0f}, Vec3{1.1f, 0.8f, 0.3f}, Vec3{-0.3f, 0.1f, -0.5f}}) {
            for (const float radius : {0.01f, 0.1f, 0.3f}) {
                const Camera camera = cameraAt(eye);
                const View view = viewOf(camera, 1600, 900);
                Outline outline;
                REQUIRE(outlineOf({center, center, radius, radius, {}}, view, outline));
                float farthest = 0.0f;
                for (const Vec3& point : pointsOn(center, radius)) {
                    farthest = std::max(farthest, glm::distance(pixelFrom(camera, view, point), outline.from));
                }
                CAPTURE(radius, farthest, outline.fromRadius, outline.stray);
                CHECK(farthest <= outline.fromRadius * (1.0f + outline.stray));
                CHECK(farthest >= outline.fromRadius * (0.97f - outline.stray));
            }
        }
    }
}

TEST_CASE("the depth is cleared wherever a cone may be, and nowhere outside the screen")
{
    const Camera camera = cameraAt({0.0f, 0.5f, 4.0f});
    const View view = viewOf(camera, 400, 300);
    const std::vector<Cone> cones = {{{0.1f, 0.5f, 0.0f}, {0.4f, 0.6f, 0.2f}, 0.1f, 0.05f, {}}};
    const PixelArea area = touchedPixels(coneInstances(cones, view), view);
    for (const Vec3& point : pointsOn(cones[0].to, cones[0].toRadius)) {
        const Vec2 pixel = pixelFrom(camera, view, point) + view.halfPixels;
        CHECK(pixel.x > static_cast<float>(area.x));
        CHECK(pixel.x < static_cast<float>(area.x + area.width));
        CHECK(pixel.y > static_cast<float>(area.y));
        CHECK(pixel.y < static_cast<float>(area.y + area.height));
    }
    CHECK(area.width < 200);
    const std::vector<Cone> huge = {{{0.0f, 0.5f, 3.9f}, {0.0f, 0.5f, 0.0f}, 0.3f, 0.3f, {}}};
    const PixelArea all = touchedPixels(coneInstances(huge, view), view);
    CHECK(all.x == 0);
    CHECK(all.y == 0);
    CHECK(all.width == 400);
    CHECK(all.height == 300);
    CHECK(touchedPixels({}, view).width == 0);
}

TEST_CASE("cones are drawn from the farthest to the nearest")
{
    const View view = viewOf(cameraAt({0.0f, 0.5f, 4.0f}), 100, 100);
    std::vector<Cone> cones;
    for (const float z : {0.5f, -1.0f, 0.0f, -0.5f, 1.0f}) {
        cones.push_back({{0.0f, 0.5f, z}, {0.0f, 0.5f, z}, 0.1f, 0.1f, {}});
    }
    const std::vector<ConeInstance> instances = coneInstances(cones, view);
    REQUIRE(instances.size() == cones.size());
    for (std::size_t i = 1; i < instances.size(); ++i) {
        CHECK(instances[i].start.z > instances[i - 1].start.z);
    }
}

TEST_CASE("an area without another is all of it that lies outside, once")
{
    const PixelArea area{10, 20, 30, 40};
    for (const PixelArea& hole : {PixelArea{15, 25, 5, 5}, PixelArea{0, 0, 100, 100}, PixelArea{0, 30, 100, 5},
                                  PixelArea{35, 50, 20, 20}, PixelArea{}, PixelArea{50, 50, 5, 5}, area}) {
        const std::vector<PixelArea> parts = without(area, hole);
        CHECK(parts.size() <= 4);
        int pixels = common(area, hole).width * common(area, hole).height;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            CHECK(holds(area, parts[i]));
            CHECK(!overlap(parts[i], hole));
            pixels += parts[i].width * parts[i].height;
            for (std::size_t j = 0; j < i; ++j) {
                CHECK(!overlap(parts[i], parts[j]));
            }
        }
        CHECK(pixels == area.width * area.height);
    }
}
