// SPDX-License-Identifier: MIT
#include "scene/key_shadow.h"
#include "scene/trails.h"
#include "support/catch.h"

#include <glm/geometric.hpp>

#include <algorithm>

using namespace vinyasa;

namespace {

const Vec3 toLight = glm::normalize(Vec3{0.3f, 0.85f, 0.4f});
const Cone ball{{0.2f, 0.5f, -0.3f}, {0.2f, 0.5f, -0.3f}, 0.15f, 0.15f, {}};

std::uint8_t darkest(const CastShadow& shadow)
{
    return *std::ranges::max_element(shadow.cover);
}

Vec3 middleOf(const ShadowSheet& sheet)
{
    return sheet.corner + 0.5f * (sheet.across + sheet.along);
}

} // namespace

TEST_CASE("a shadow lies where the light carries its shape, on floor and wall")
{
    const std::vector<Cone> shapes{ball};
    std::vector<Wall> walls(1);
    walls[0].z = -1.0f;
    walls[0].color.a = 0.5f;
    const auto shadow = keyShadow(shapes, walls, toLight);
    REQUIRE(shadow);
    REQUIRE(shadow->cover.size() == static_cast<std::size_t>(shadow->width * shadow->height));
    const Vec3 onFloor = ball.from - ball.from.y / toLight.y * toLight;
    const Vec3 onWall = ball.from - (ball.from.z + 1.0f) / toLight.z * toLight;
    CHECK(glm::distance(middleOf(shadow->floor), onFloor) < 0.05f); // the picture is of whole cells
    REQUIRE(shadow->walls.size() == 1);
    CHECK(glm::distance(middleOf(shadow->walls[0]), onWall) < 0.08f);
    CHECK(shadow->walls[0].strength == 0.5f);
    for (int x = 0; x < shadow->width; ++x) { // nothing is cut off
        CHECK(shadow->cover[static_cast<std::size_t>(x)] == 0);
    }
}

TEST_CASE("shapes that overlap throw no darker shadow, and no shapes none")
{
    const auto one = keyShadow(std::vector{ball}, {}, toLight);
    const auto many = keyShadow(std::vector{ball, ball, ball}, {}, toLight);
    CHECK(darkest(*one) == darkest(*many));
    CHECK(darkest(*one) > 20);
    CHECK(!keyShadow({}, {}, toLight));
}

TEST_CASE("a trail fades with time, and what stays has none")
{
    std::vector<JointTransforms> figures(4);
    CHECK(trailsOf(figures, 1.7f, {}).empty());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        figures[i][index(Joint::head)].position.y = 1.0f - 0.1f * static_cast<float>(i);
    }
    const std::vector<Cone> trail = trailsOf(figures, 1.7f, {});
    REQUIRE(trail.size() == 3);
    CHECK(trail[0].from.y == Approx(1.0f));
    CHECK(trail[0].color.a > trail[1].color.a);
    CHECK(trail[1].color.a > trail[2].color.a);
}
