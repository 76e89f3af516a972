// SPDX-License-Identifier: MIT
#include "scene/figure_shapes.h"
#include "scene/stage.h"
#include "support/catch.h"

#include <algorithm>

using namespace vinyasa;

namespace {

Cone ballAt(float height)
{
    return {{0.0f, height + 0.05f, 0.0f}, {0.0f, height + 0.05f, 0.2f}, 0.05f, 0.05f, {}};
}

Figure standing(const Body& body)
{
    return {{}, forwardKinematics(body, {})};
}

} // namespace

TEST_CASE("a shade is darkest and crispest where it touches, and fades away with height")
{
    float strength = 1.0f, softness = 0.0f;
    for (float height = 0.0f; height < 0.3f; height += 0.05f) {
        const std::vector<Shade> shades = shadesOf(std::vector{ballAt(height)});
        REQUIRE(shades.size() == 1);
        CHECK(shades[0].strength < strength);
        CHECK(shades[0].softness > softness);
        strength = shades[0].strength;
        softness = shades[0].softness;
    }
    CHECK(shadesOf(std::vector{ballAt(5.0f)}).empty());
}

TEST_CASE("a shade lies right below its cone")
{
    const Cone cone{{0.1f, 0.3f, 0.2f}, {0.4f, 0.1f, -0.5f}, 0.05f, 0.03f, {}};
    const Shade shade = shadesOf(std::vector{cone}).at(0);
    CHECK(shade.from == Vec2{0.1f, 0.2f});
    CHECK(shade.to == Vec2{0.4f, -0.5f});
}

TEST_CASE("both sides throw the same shade and no piece is drawn twice")
{
    const Body body = makeBody(defaultStature);
    const std::vector<Cone> casters = shadeCasters(standing(body).world, body.stature);
    CHECK(casters.size() < body.shapes.size() / 3);
    for (const Cone& cone : casters) {
        const auto mirror = [&](const Cone& other) {
            return glm::distance(other.from, Vec3{-cone.from.x, cone.from.y, cone.from.z}) < 1e-5f &&
                   glm::distance(other.to, Vec3{-cone.to.x, cone.to.y, cone.to.z}) < 1e-5f;
        };
        CHECK(std::ranges::count_if(casters, mirror) == 1);
    }
}

TEST_CASE("the mat is a little longer than the body and lies centred under its contacts")
{
    const std::vector<ContactTarget> contacts{{ContactPoint::palmLeft, {0.2f, 0.0f, 1.0f}},
                                              {ContactPoint::palmRight, {-0.1f, 0.0f, 0.9f}},
                                              {ContactPoint::kneeLeft, {0.1f, 0.0f, 0.2f}}};
    const Mat mat = matUnder(contacts, 1.7f, calmDay());
    CHECK(mat.center.x == Approx(0.05f));
    CHECK(mat.center.y == Approx(0.6f));
    CHECK(2.0f * mat.halfSize.y > 1.7f);
    CHECK(2.0f * mat.halfSize.y < 1.2f * 1.7f);
    CHECK(matUnder({}, 1.7f, calmDay()).center == Vec2{0.0f});
}

TEST_CASE("left limbs, right limbs and the trunk each have their colour")
{
    const Body body = makeBody(defaultStature);
    const Theme theme = calmDay();
    const std::vector<Cone> cones = conesOf(body, standing(body), 0.0f, theme);
    REQUIRE(cones.size() == body.shapes.size());
    for (std::size_t i = 0; i < cones.size(); ++i) {
        const Shape& shape = body.shapes[i];
        CAPTURE(fullName(shape));
        const Color expected = !shape.limb ? theme.trunk : shape.side == Side::left ? theme.left : theme.right;
        CHECK(cones[i].color == expected);
    }
    CHECK_FALSE(theme.left == theme.right);
    CHECK_FALSE(theme.left == theme.trunk);
}

TEST_CASE("belly and ribs widen with the breath and nothing else moves")
{
    const Body body = makeBody(defaultStature);
    const std::vector<Cone> empty = conesOf(body, standing(body), 0.0f, calmDay());
    const std::vector<Cone> full = conesOf(body, standing(body), 1.0f, calmDay());
    for (std::size_t i = 0; i < empty.size(); ++i) {
        CAPTURE(fullName(body.shapes[i]));
        if (body.shapes[i].breath == BreathPart::none) {
            CHECK(full[i].from == empty[i].from);
            CHECK(full[i].fromRadius == empty[i].fromRadius);
        } else {
            CHECK(full[i].fromRadius > empty[i].fromRadius);
        }
    }
}
