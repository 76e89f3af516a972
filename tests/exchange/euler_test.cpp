// SPDX-License-Identifier: MIT
#include "exchange/euler.h"
#include "motions.h"

#include <glm/gtc/matrix_transform.hpp>

#include <numbers>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

constexpr double degree = std::numbers::pi / 180.0;

glm::dmat3 matrixOf(const EulerXzy& turns)
{
    glm::dmat4 matrix{1.0};
    matrix = glm::rotate(matrix, turns.x, glm::dvec3{1.0, 0.0, 0.0});
    matrix = glm::rotate(matrix, turns.z, glm::dvec3{0.0, 0.0, 1.0});
    return glm::dmat3{glm::rotate(matrix, turns.y, glm::dvec3{0.0, 1.0, 0.0})};
}

// The largest distance by which a point one metre away is turned elsewhere.
double difference(const EulerXzy& turns, const Quat& rotation)
{
    const glm::dmat3 one = matrixOf(turns), other = glm::mat3_cast(glm::dquat{rotation});
    double worst = 0.0;
    for (int column = 0; column < 3; ++column) {
        worst = std::max(worst, glm::distance(one[column], other[column]));
    }
    return worst;
}

double largestStep(const EulerXzy& a, const EulerXzy& b)
{
    return std::max({std::abs(a.x - b.x), std::abs(a.z - b.z), std::abs(a.y - b.y)}) / degree;
}

} // namespace

TEST_CASE("the turns make up any rotation, whatever came before")
{
    std::mt19937 random{1};
    EulerXzy previous;
    for (int i = 0; i < 10000; ++i) {
        const Quat rotation = anyRotation(random);
        previous = eulerNear(rotation, previous);
        CHECK(difference(previous, rotation) < 2e-6);
    }
}

TEST_CASE("the turns make up the rotation in the blind spot and as near to it as one likes")
{
    std::mt19937 random{2};
    std::uniform_real_distribution<float> angle{-180.0f, 180.0f};
    const float off = GENERATE(0.0f, 1e-6f, 1e-5f, 1e-4f, 0.01f, 1.0f, -1e-5f, -0.01f);
    const float side = GENERATE(90.0f, -90.0f);
    for (int i = 0; i < 200; ++i) {
        const Quat rotation = turned(angle(random), {1.0f, 0.0f, 0.0f}) * turned(side + off, {0.0f, 0.0f, 1.0f}) *
                              turned(angle(random), {0.0f, 1.0f, 0.0f});
        CHECK(difference(eulerNear(rotation, {1.0, 2.0, 3.0}), rotation) < 4e-6);
    }
}

TEST_CASE("small and plain turns read as a person would say them")
{
    const auto plain = eulerNear(turned(120.0f, {1.0f, 0.0f, 0.0f}), {});
    CHECK(plain.x / degree == Approx(120.0));
    CHECK(plain.z == Approx(0.0).margin(1e-6));
    CHECK(plain.y == Approx(0.0).margin(1e-6));
    const auto hip = eulerNear(
        turned(75.0f, {1.0f, 0.0f, 0.0f}) * turned(20.0f, {0.0f, 0.0f, 1.0f}) * turned(-30.0f, {0.0f, 1.0f, 0.0f}), {});
    CHECK(hip.x / degree == Approx(75.0));
    CHECK(hip.z / degree == Approx(20.0));
    CHECK(hip.y / degree == Approx(-30.0));
}

TEST_CASE("two turns about each axis run on to 720 degrees without a jump")
{
    const Vec3 axis = GENERATE(Vec3{1.0f, 0.0f, 0.0f}, Vec3{0.0f, 1.0f, 0.0f}, Vec3{0.0f, 0.0f, 1.0f});
    const float sign = GENERATE(1.0f, -1.0f); // q and -q are one rotation
    EulerXzy previous;
    for (int i = 1; i <= 720; ++i) {
        const auto now = eulerNear(turned(static_cast<float>(i), axis) * sign, previous);
        CHECK(largestStep(now, previous) == Approx(1.0).margin(0.01));
        previous = now;
    }
    const glm::dvec3 end{previous.x, previous.y, previous.z};
    CHECK(glm::dot(end, glm::dvec3{axis}) / degree == Approx(720.0).margin(0.01));
}

TEST_CASE("in the blind spot the last turn stays as it was")
{
    const auto turns = eulerNear(turned(90.0f, {0.0f, 0.0f, 1.0f}), {0.0, 90.0 * degree, 25.0 * degree});
    CHECK(turns.y / degree == Approx(25.0));
    CHECK(turns.x / degree == Approx(25.0).margin(0.001));
}
