// SPDX-License-Identifier: MIT
#include "scene/props.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace vinyasa;

TEST_CASE("props stand on the floor and reach up to the height that the body rests at")
{
    for (const PropKind kind : {PropKind::block, PropKind::blanket, PropKind::bolster}) {
        for (float height = 0.03f; height < 0.3f; height += 0.03f) {
            CAPTURE(height, propKindNames[static_cast<std::size_t>(kind)]);
            const PropShapes shapes = shapesOf({kind, {0.2f, height, -0.4f}, {}, {}}, calmDay());
            float low = 1.0f, high = 0.0f;
            for (const Cuboid& cuboid : shapes.cuboids) {
                CHECK(cuboid.center.x == 0.2f);
                CHECK(cuboid.center.z == -0.4f);
                CHECK(cuboid.edgeRadius <= cuboid.halfSize.y);
                low = std::min(low, cuboid.center.y - cuboid.halfSize.y);
                high = std::max(high, cuboid.center.y + cuboid.halfSize.y);
            }
            for (const Cone& cone : shapes.cones) {
                CHECK(0.5f * (cone.from.x + cone.to.x) == Approx(0.2f));
                low = std::min(low, cone.from.y - cone.fromRadius);
                high = std::max(high, cone.from.y + cone.fromRadius);
            }
            CHECK(low == Approx(0.0f).margin(1e-6));
            CHECK(high == Approx(height));
            CHECK(shapes.shades.size() == 1);
        }
    }
}

TEST_CASE("a bolster points along its long side, as long as ever")
{
    for (float turn = 0.0f; turn < 3.1f; turn += 0.3f) {
        const Vec2 along{std::cos(turn), std::sin(turn)};
        const PropShapes shapes = shapesOf({PropKind::bolster, {0.2f, 0.2f, -0.4f}, {}, {}, along}, calmDay());
        REQUIRE(shapes.cones.size() == 1);
        const Vec3 way = shapes.cones[0].to - shapes.cones[0].from;
        CHECK(glm::length(way) + 0.2f == Approx(0.66f));
        CHECK(glm::dot(Vec2{way.x, way.z}, along) == Approx(glm::length(way)));
        CHECK(way.y == 0.0f);
    }
}

TEST_CASE("a prop comes and goes with the movements onto it and off it, never at once")
{
    Timeline timeline;
    timeline.length = Beat{6.0};
    for (const PropKind kind : {PropKind::block, PropKind::blanket, PropKind::bolster}) {
        timeline.props = {{kind, {0.2f, 0.1f, 0.0f}, Beat{1.0}, Beat{4.0}}};
        const auto props = propsOf(timeline, calmDay());
        const auto strength = [&](double beat) {
            DrawList list;
            append(list, props, Beat{beat});
            CHECK(list.shades.size() == (beat > 1.0 && beat < 4.0 ? 1 : 0));
            float alpha = list.cuboids.empty() ? 0.0f : list.cuboids.front().color.a;
            for (const Cone& cone : list.cones) {
                alpha = std::max(alpha, cone.color.a);
            }
            return alpha;
        };
        CHECK(strength(0.5) == 0.0f);
        CHECK(strength(2.5) == 1.0f);
        CHECK(strength(5.0) == 0.0f);
        for (double beat = 0.005; beat < 5.985; beat += 0.01) {
            CAPTURE(beat, propKindNames[static_cast<std::size_t>(kind)]);
            CHECK(std::abs(strength(beat + 0.01) - strength(beat)) < 0.08f);
        }
    }
}

TEST_CASE(
    "a prop is pushed in along the floor from its side of the mat, with its shade, and lies still while it is used")
{
    Timeline timeline;
    timeline.length = Beat{6.0};
    for (const float x : {-0.3f, 0.3f}) {
        timeline.props = {{PropKind::bolster, {x, 0.2f, 0.1f}, Beat{1.0}, Beat{4.0}}};
        const auto props = propsOf(timeline, calmDay());
        float before = 1.0f;
        for (double beat = 1.01; beat < 3.75; beat += 0.02) {
            DrawList list;
            append(list, props, Beat{beat});
            const float place = 0.5f * (list.cones[0].from.x + list.cones[0].to.x),
                        away = (place - x) * (x < 0 ? -1 : 1);
            CAPTURE(x, beat);
            CHECK(0.5f * (list.shades[0].from.x + list.shades[0].to.x) == Approx(place));
            CHECK(list.cones[0].from.y == Approx(0.1f));
            CHECK(away <= before + 1e-6f);
            CHECK((beat < 1.25 ? away > 0.0f : away == Approx(0.0f).margin(1e-6)));
            before = away;
        }
    }
}

TEST_CASE("a prop of the first or the last key pose is there from the start, or stays")
{
    Timeline timeline;
    timeline.length = Beat{2.0};
    timeline.props = {{PropKind::block, {0.2f, 0.1f, 0.0f}, Beat{0.0}, Beat{2.0}}};
    const auto props = propsOf(timeline, calmDay());
    for (const double beat : {0.0, 1.0, 2.0}) {
        DrawList list;
        append(list, props, Beat{beat});
        REQUIRE(list.cuboids.size() == 1);
        CHECK(list.cuboids.front().color == calmDay().block);
    }
}
