// SPDX-License-Identifier: MIT
#include "scene/key_shadow.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float cell = 0.025f, softness = 0.05f, strength = 0.20f; // metres, metres, part of the light

// The plane that the light shines on at right angles.
struct LightPlane {
    Vec3 across, along;

    [[nodiscard]] Vec2 operator()(const Vec3& point) const { return {glm::dot(point, across), glm::dot(point, along)}; }
};

LightPlane planeAcross(const Vec3& toLight)
{
    const Vec3 aside = std::abs(toLight.y) > 0.9f ? Vec3{1.0f, 0.0f, 0.0f} : Vec3{0.0f, 1.0f, 0.0f};
    const Vec3 across = glm::normalize(glm::cross(aside, toLight));
    return {across, glm::cross(toLight, across)};
}

struct Grid {
    Vec2 corner{0.0f};
    int width = 0, height = 0;
    std::vector<std::uint8_t> cover;
};

Grid gridAround(std::span<const Cone> shapes, const LightPlane& plane)
{
    Vec2 low{1e6f}, high{-1e6f};
    for (const Cone& shape : shapes) {
        const float reach = std::max(shape.fromRadius, shape.toRadius) + softness + cell;
        const Vec2 a = plane(shape.from), b = plane(shape.to);
        low = glm::min(low, glm::min(a, b) - reach);
        high = glm::max(high, glm::max(a, b) + reach);
    }
    Grid grid;
    grid.corner = cell * glm::floor(low / cell); // where cells always are: what moves changes few of them
    grid.width = static_cast<int>(std::ceil((high.x - grid.corner.x) / cell)) + 1;
    grid.height = static_cast<int>(std::ceil((high.y - grid.corner.y) / cell)) + 1;
    grid.cover.resize(static_cast<std::size_t>(grid.width) * static_cast<std::size_t>(grid.height));
    return grid;
}

// From 1 well within a radius to 0 as far outside.
float coverAt(const Vec2& point, const Vec2& a, const Vec2& b, float fromRadius, float toRadius)
{
    const Vec2 axis = b - a;
    const float along = std::clamp(glm::dot(point - a, axis) / std::max(glm::dot(axis, axis), 1e-8f), 0.0f, 1.0f);
    const float beyond = glm::distance(point, a + along * axis) - glm::mix(fromRadius, toRadius, along);
    return 1.0f - glm::smoothstep(-softness, softness, beyond);
}

void add(Grid& grid, const Cone& shape, const LightPlane& plane)
{
    const Vec2 a = plane(shape.from), b = plane(shape.to);
    const float reach = std::max(shape.fromRadius, shape.toRadius) + softness;
    const Vec2 first = (glm::min(a, b) - reach - grid.corner) / cell,
               last = (glm::max(a, b) + reach - grid.corner) / cell;
    for (int y = static_cast<int>(first.y); y <= static_cast<int>(last.y); ++y) {
        for (int x = static_cast<int>(first.x); x <= static_cast<int>(last.x); ++x) {
            const Vec2 point = grid.corner + cell * (Vec2{static_cast<float>(x), static_cast<float>(y)} + 0.5f);
            const float cover = coverAt(point, a, b, shape.fromRadius, shape.toRadius);
            const std::size_t row = static_cast<std::size_t>(y) * static_cast<std::size_t>(grid.width);
            std::uint8_t& there = grid.cover[row + static_cast<std::size_t>(x)];
            there = std::max(there, static_cast<std::uint8_t>(255.0f * strength * cover));
        }
    }
}

// The grid's rectangle, carried on by the light until it meets the plane dot(normal, p) = distance.
ShadowSheet sheetOn(const Vec3& normal, float distance, const Grid& grid, const LightPlane& plane, const Vec3& toLight)
{
    const auto landing = [&](float x, float y) {
        const Vec3 start = x * plane.across + y * plane.along;
        return start - (glm::dot(normal, start) - distance) / glm::dot(normal, toLight) * toLight;
    };
    const Vec2 size = cell * Vec2{static_cast<float>(grid.width), static_cast<float>(grid.height)};
    const Vec3 corner = landing(grid.corner.x, grid.corner.y);
    return {corner, landing(grid.corner.x + size.x, grid.corner.y) - corner,
            landing(grid.corner.x, grid.corner.y + size.y) - corner, 1.0f};
}

} // namespace

Vec3 keyLight(const Camera& camera)
{
    const Mat4& clip = camera.clipFromWorld;
    const Vec3 forward = glm::normalize(Vec3{clip[0][3], clip[1][3], clip[2][3]});
    const Vec3 aside = glm::cross(forward, Vec3{0.0f, 1.0f, 0.0f});
    const Vec3 right = glm::length(aside) > 1e-3f ? glm::normalize(aside) : Vec3{1.0f, 0.0f, 0.0f};
    const Vec3 back = glm::normalize(glm::cross(right, Vec3{0.0f, 1.0f, 0.0f}));
    return glm::normalize(0.34f * right + 0.36f * back + Vec3{0.0f, 0.85f, 0.0f});
}

std::optional<CastShadow> keyShadow(std::span<const Cone> shapes, std::span<const Wall> walls, const Vec3& toLight)
{
    if (shapes.empty()) {
        return std::nullopt;
    }
    const LightPlane plane = planeAcross(toLight);
    Grid grid = gridAround(shapes, plane);
    for (const Cone& shape : shapes) {
        add(grid, shape, plane);
    }
    CastShadow shadow;
    shadow.floor = sheetOn({0.0f, 1.0f, 0.0f}, 0.0f, grid, plane, toLight);
    for (const Wall& wall : walls) {
        if (toLight.z > 0.1f) { // else the light comes from behind it
            ShadowSheet sheet = sheetOn({0.0f, 0.0f, 1.0f}, wall.z, grid, plane, toLight);
            sheet.strength = wall.color.a;
            shadow.walls.push_back(sheet);
        }
    }
    shadow.width = grid.width;
    shadow.height = grid.height;
    shadow.cover = std::move(grid.cover);
    return shadow;
}

} // namespace vinyasa
