// SPDX-License-Identifier: MIT
#include "exchange/flesh_mesh.h"
#include "flesh.h"
#include "support/catch.h"

#include <map>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

Body bodyOf(const Shape& shape)
{
    Body body = makeBody(defaultStature);
    body.shapes = {shape};
    return body;
}

Vec3 corner(const FleshMesh& mesh, std::size_t place)
{
    return mesh.positions[mesh.indices[place]];
}

double volume(const FleshMesh& mesh)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
        const Vec3 a = corner(mesh, i), b = corner(mesh, i + 1), c = corner(mesh, i + 2);
        sum += static_cast<double>(glm::dot(a, glm::cross(b, c))) / 6.0;
    }
    return sum;
}

// Cones of every make, in every direction.
const std::vector<Shape> shapes{
    {"long", Joint::head, {0.0f, 0.0f, 0.0f}, {0.0f, -0.4f, 0.0f}, 0.09f, 0.05f},
    {"level", Joint::head, {0.1f, 0.2f, 0.3f}, {0.5f, 0.2f, 0.3f}, 0.05f, 0.05f},
    {"short", Joint::head, {0.0f, 0.0f, 0.0f}, {0.01f, 0.01f, 0.02f}, 0.08f, 0.07f},
    {"slanting", Joint::head, {0.0f, 0.1f, 0.0f}, {-0.3f, 0.2f, 0.3f}, 0.02f, 0.20f},
    {"a sphere", Joint::head, {0.0f, 0.1f, 0.0f}, {0.0f, 0.1f, 0.0f}, 0.05f, 0.05f},
    {"a sphere in a sphere", Joint::head, {0.0f, 0.1f, 0.0f}, {0.0f, 0.11f, 0.0f}, 0.03f, 0.10f},
    {"a sphere around a sphere", Joint::head, {0.0f, 0.1f, 0.0f}, {0.0f, 0.11f, 0.0f}, 0.10f, 0.03f},
};

} // namespace

TEST_CASE("a mesh is closed and its triangles look outward")
{
    for (const Shape& shape : shapes) {
        CAPTURE(shape.name);
        const FleshMesh mesh = fleshMesh(bodyOf(shape));
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
        for (std::size_t i = 0; i < mesh.indices.size(); ++i) {
            REQUIRE(mesh.indices[i] < mesh.positions.size());
            const std::size_t next = i % 3 == 2 ? i - 2 : i + 1;
            ++edges[{mesh.indices[i], mesh.indices[next]}];
        }
        for (const auto& [edge, count] : edges) {
            CHECK((count == 1 && edges.contains({edge.second, edge.first})));
        }
        const double largest = static_cast<double>(std::max(shape.fromRadius, shape.toRadius));
        CHECK(volume(mesh) > 0.75 * 4.0 / 3.0 * 3.14159 * largest * largest * largest * 0.9);
    }
}

TEST_CASE("the vertices of a mesh lie on its shape, at every fill of the lungs")
{
    const float fill = GENERATE(0.0f, 0.3f, 1.0f);
    for (Shape shape : shapes) {
        shape.breath = 0.015f;
        CAPTURE(shape.name, fill);
        const FleshMesh mesh = fleshMesh(bodyOf(shape));
        double worst = 0.0;
        for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
            const Vec3 point = mesh.positions[i] + fill * mesh.breaths[i];
            const double distance = distanceFrom(breathing(shape, fill), glm::dvec3{point});
            const bool swallowed = std::abs(shape.fromRadius - shape.toRadius) > glm::distance(shape.from, shape.to);
            worst = std::max(worst, swallowed ? distance : std::abs(distance));
        }
        CHECK(worst < 0.0001);
    }
}

TEST_CASE("the normals of a mesh have length 1 and point away from the flesh")
{
    for (const Shape& shape : shapes) {
        CAPTURE(shape.name);
        const FleshMesh mesh = fleshMesh(bodyOf(shape));
        for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
            CHECK(glm::length(mesh.normals[i]) == Approx(1.0f));
            const double here = distanceFrom(shape, glm::dvec3{mesh.positions[i]});
            const double out = distanceFrom(shape, glm::dvec3{mesh.positions[i] + 0.01f * mesh.normals[i]});
            CHECK(out - here == Approx(0.01).margin(0.0002));
        }
    }
}
