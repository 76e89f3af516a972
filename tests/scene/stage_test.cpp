// SPDX-License-Identifier: MIT
#include "scene/figure_shapes.h"
#include "scene/stage.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

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

// Spans of a breath each in which nothing happens, at the origin.
Timeline standingStill(int spans)
{
    Timeline timeline;
    for (int i = 0; i < spans; ++i) {
        Span span;
        span.begin = Beat{static_cast<double>(i)};
        span.end = timeline.length = Beat{static_cast<double>(i + 1)};
        timeline.spans.push_back(span);
    }
    return timeline;
}

const Bounds someWay{{-0.3f, 0.0f, -0.5f}, {0.3f, 1.0f, 1.0f}};

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
    Timeline timeline = standingStill(1);
    timeline.spans[0].contacts = {{ContactPoint::palmLeft, {0.2f, 0.0f, 0.4f}},
                                  {ContactPoint::palmRight, {-0.1f, 0.0f, 0.3f}},
                                  {ContactPoint::soleLeft, {1.0f, 1.0f, -3.0f}, {1, 0, 0, 0}, Surface::wall}};
    const Mat mat = matUnder(timeline, {{-0.2f, 0.0f, -0.1f}, {0.2f, 1.0f, 0.5f}}, 1.7f, calmDay());
    CHECK(mat.center.x == Approx(0.05f));
    CHECK(mat.center.y == Approx(0.2f));
    CHECK(2.0f * mat.halfSize.y > 1.7f);
    CHECK(2.0f * mat.halfSize.y < 1.2f * 1.7f);
}

TEST_CASE("what comes before the wall has a mat of its own, carried to the wall as it comes")
{
    Timeline timeline = standingStill(3);
    timeline.spans[0].contacts = {{ContactPoint::palmLeft, {0.0f, 0.0f, -2.0f}}};
    timeline.spans[1].wall = timeline.spans[2].wall = 0.5f;
    const Beat wall = timeline.spans[1].begin;
    const auto mats = matsOf(timeline, {{-0.2f, 0.0f, -3.0f}, {0.2f, 1.0f, 3.0f}}, 1.7f, calmDay());
    REQUIRE(mats.size() == 2);
    CHECK(mats[0].mat.center.y < 0.0f);
    CHECK(mats[1].mat.center.y - mats[1].mat.halfSize.y >= 0.499f);
    CHECK(matsAt(mats, Beat{0.0}).size() == 1);
    CHECK(matsAt(mats, wall + Beat{0.1}).size() == 2);
    REQUIRE(matsAt(mats, timeline.length).size() == 1);
    CHECK(matsAt(mats, timeline.length)[0].center == mats[1].mat.center);
    CHECK(matsAt(mats, timeline.length)[0].color == calmDay().mat);
    timeline.spans[0].wall = 0.5f;
    CHECK(matsOf(timeline, {{-0.2f, 0.0f, -3.0f}, {0.2f, 1.0f, 3.0f}}, 1.7f, calmDay()).size() == 1);
}

TEST_CASE("the mat moves along until the way is on it, grows a little for a long one and never reaches through a wall")
{
    const Timeline timeline = standingStill(1);
    float previous = 0.0f;
    for (float length = 0.5f; length < 3.0f; length += 0.1f) {
        CAPTURE(length);
        const Mat mat = matUnder(timeline, {{-0.2f, 0.0f, 0.3f}, {0.2f, 1.0f, 0.3f + length}}, 1.7f, calmDay());
        CHECK(mat.halfSize.y >= previous);
        CHECK(2.0f * mat.halfSize.y <= 1.21f * 1.7f);
        previous = mat.halfSize.y;
        const float first = mat.center.y - mat.halfSize.y, last = mat.center.y + mat.halfSize.y;
        if (length <= 2.0f * mat.halfSize.y) {
            CHECK(first <= 0.301f);
            CHECK(last >= 0.299f + length);
        } else {
            CHECK(first >= 0.299f);
            CHECK(last <= 0.301f + length);
        }
    }
    Timeline beside = timeline;
    beside.spans[0].wall = 0.2f;
    const Mat mat = matUnder(beside, {{-0.2f, 0.0f, 0.2f}, {0.2f, 1.0f, 1.0f}}, 1.7f, calmDay());
    CHECK(mat.center.y - mat.halfSize.y == Approx(0.2f));
}

//       wall            wall
// |------XXXXXXXX|-------XXXXXXXX|     one span each
TEST_CASE("the wall is there in its spans only, and comes and goes softly where the timeline goes on")
{
    Timeline timeline = standingStill(4);
    timeline.spans[1].wall = timeline.spans[3].wall = -0.5f;
    const auto walls = wallsOf(timeline, someWay, calmDay());
    REQUIRE(walls.size() == 2);
    const auto strength = [&](double beat) {
        const auto wall = wallAt(walls, {beat});
        return wall ? wall->color.a : 0.0f;
    };
    for (const double beat : {0.0, 0.5, 1.0, 2.0, 2.5, 3.0}) {
        CAPTURE(beat);
        CHECK_FALSE(wallAt(walls, {beat}));
    }
    CHECK(strength(1.5) == 1.0f);
    CHECK(strength(4.0) == 1.0f); // the end: it stays
    for (double beat = 0.0; beat < 3.985; beat += 0.01) {
        CAPTURE(beat);
        CHECK(std::abs(strength(beat + 0.01) - strength(beat)) < 0.08f);
    }
}

TEST_CASE(
    "spans that follow each other beside the same wall are one stretch, and a wall from the start does not fade in")
{
    Timeline timeline = standingStill(3);
    timeline.spans[0].wall = timeline.spans[1].wall = -0.5f;
    const auto walls = wallsOf(timeline, someWay, calmDay());
    REQUIRE(walls.size() == 1);
    CHECK(walls[0].stretch.end == Beat{2.0});
    CHECK(wallAt(walls, {0.0})->color.a == 1.0f);
    CHECK(wallAt(walls, {1.0})->color.a == 1.0f);
    CHECK(wallsOf(standingStill(2), someWay, calmDay()).empty());
}

TEST_CASE("the wall stands where it is said to and reaches out over the figure on all sides")
{
    Timeline timeline = standingStill(1);
    timeline.spans[0].wall = -0.5f;
    const Wall wall = wallsOf(timeline, someWay, calmDay()).at(0).wall;
    CHECK(wall.z == -0.5f);
    CHECK(wall.fromX + 0.85f * wall.fade <= someWay.low.x); // nearly whole
    CHECK(wall.toX - wall.fade >= someWay.high.x);
    CHECK(wall.height > someWay.high.y);
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
        if (body.shapes[i].breath == 0.0f) {
            CHECK(full[i].from == empty[i].from);
            CHECK(full[i].fromRadius == empty[i].fromRadius);
        } else {
            CHECK(full[i].fromRadius > empty[i].fromRadius);
        }
    }
}
