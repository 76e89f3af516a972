// SPDX-License-Identifier: MIT
#include "exchange/flesh_mesh.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr std::uint32_t around = 12;  // vertices in a ring
constexpr std::uint32_t capRings = 3; // rings in the round part of an end
constexpr std::uint32_t rings = 2 * capRings;
constexpr std::uint32_t vertices = 2 + rings * around; // of a shape: the rings between two poles

struct Vertex {
    Vec3 position, normal;
};

// Directions around a shape: `along` from the first sphere to the second, right-handed with `side` and `front`.
struct Axes {
    Vec3 side, front, along;
};

Axes axesOf(const Shape& shape)
{
    const Vec3 way = shape.to - shape.from;
    const Vec3 along = glm::length(way) > 0.0f ? glm::normalize(way) : Vec3{0.0f, 1.0f, 0.0f};
    const Vec3 across = std::abs(along.x) < 0.7f ? Vec3{1.0f, 0.0f, 0.0f} : Vec3{0.0f, 1.0f, 0.0f};
    const Vec3 front = glm::normalize(glm::cross(along, across));
    return {glm::cross(front, along), front, along};
}

// How far the normal of the cone between the spheres leans towards the second one. Where one sphere holds the other
// there is no cone, and the larger is all that is seen.
float leanOf(const Shape& shape)
{
    const float distance = glm::distance(shape.from, shape.to), taper = shape.fromRadius - shape.toRadius;
    if (distance > std::abs(taper)) {
        return std::asin(taper / distance);
    }
    return taper >= 0.0f ? pi / 2.0f : -pi / 2.0f;
}

Vec3 ringNormal(const Axes& axes, float lean, std::uint32_t step)
{
    const float angle = 2.0f * pi * static_cast<float>(step) / static_cast<float>(around);
    return std::cos(lean) * (std::cos(angle) * axes.side + std::sin(angle) * axes.front) + std::sin(lean) * axes.along;
}

// From the pole behind the first sphere, ring by ring, to the pole beyond the second.
std::vector<Vertex> verticesOf(const Shape& shape)
{
    const Axes axes = axesOf(shape);
    const float cone = leanOf(shape);
    std::vector<Vertex> result{{shape.from - shape.fromRadius * axes.along, -axes.along}};
    const auto addRing = [&](const Vec3& center, float radius, float lean) {
        for (std::uint32_t step = 0; step < around; ++step) {
            const Vec3 normal = ringNormal(axes, lean, step);
            result.push_back({center + radius * normal, normal});
        }
    };
    for (std::uint32_t ring = 1; ring <= capRings; ++ring) {
        const float part = static_cast<float>(ring) / static_cast<float>(capRings);
        addRing(shape.from, shape.fromRadius, glm::mix(-pi / 2.0f, cone, part));
    }
    for (std::uint32_t ring = 0; ring < capRings; ++ring) {
        const float part = static_cast<float>(ring) / static_cast<float>(capRings);
        addRing(shape.to, shape.toRadius, glm::mix(cone, pi / 2.0f, part));
    }
    result.push_back({shape.to + shape.toRadius * axes.along, axes.along});
    return result;
}

// The triangles of one shape, whose first vertex is `first`.
void addTriangles(std::vector<std::uint32_t>& indices, std::uint32_t first)
{
    const auto add = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c) {
        indices.insert(indices.end(), {first + a, first + b, first + c});
    };
    for (std::uint32_t step = 0; step < around; ++step) {
        const std::uint32_t here = 1 + step, next = 1 + (step + 1) % around;
        add(0, next, here);
        for (std::uint32_t ring = 0; ring + 1 < rings; ++ring) {
            const std::uint32_t low = ring * around, high = low + around;
            add(low + here, low + next, high + next);
            add(low + here, high + next, high + here);
        }
        const std::uint32_t last = (rings - 1) * around;
        add(last + here, last + next, vertices - 1);
    }
}

void addVertices(FleshMesh& mesh, const Shape& shape)
{
    const std::vector<Vertex> empty = verticesOf(shape), full = verticesOf(breathing(shape, 1.0f));
    for (std::size_t i = 0; i < empty.size(); ++i) {
        mesh.positions.push_back(empty[i].position);
        mesh.normals.push_back(empty[i].normal);
        mesh.breaths.push_back(full[i].position - empty[i].position);
        mesh.joints.push_back(shape.joint);
    }
}

} // namespace

FleshMesh fleshMesh(const Body& body)
{
    FleshMesh mesh;
    for (const Shape& shape : body.shapes) {
        addTriangles(mesh.indices, static_cast<std::uint32_t>(mesh.positions.size()));
        addVertices(mesh, shape);
    }
    return mesh;
}

} // namespace vinyasa
