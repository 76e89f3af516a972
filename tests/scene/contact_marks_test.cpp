// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "scene/contact_marks.h"
#include "scene/span_looks.h"
#include "scene/theme.h"
#include "support/catch.h"

#include <glm/geometric.hpp>
#include <glm/gtc/quaternion.hpp>

#include <algorithm>

using namespace vinyasa;

namespace {

const Color glow = calmDay().glow;

std::vector<Shade> marksOf(const JointTransforms& world, std::optional<float> wall = {})
{
    return contactMarks(catCow().body, world, wall, 0.0f, glow);
}

JointTransforms tableTop()
{
    return figureAt(catCow().body, momentAt(catCow().timeline, {0.0})).world;
}

JointTransforms lifted(JointTransforms world, float height)
{
    for (Transform& joint : world) {
        joint.position.y += height;
    }
    return world;
}

bool glowsAt(const std::vector<Shade>& marks, const Vec2& place)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Shade& mark) {
        const Vec2 axis = mark.to - mark.from;
        const float along = glm::dot(place - mark.from, axis) / std::max(glm::dot(axis, axis), 1e-6f);
        const Vec2 nearest = mark.from + std::clamp(along, 0.0f, 1.0f) * axis;
        return mark.color == glow && mark.strength > 0.5f && glm::distance(nearest, place) < 0.03f;
    });
}

} // namespace

TEST_CASE("in a table top palms, knees and feet glow where they are, whatever the key pose calls its contacts")
{
    const std::vector<Shade> marks = marksOf(tableTop());
    const Moment moment = momentAt(catCow().timeline, {0.0});
    REQUIRE(marks.size() == 2 * moment.contacts.size());
    for (const ContactTarget& contact : moment.contacts) {
        CHECK(glowsAt(marks, {contact.position.x, contact.position.z}));
    }
    for (std::size_t i = 0; i < marks.size(); i += 2) {
        CHECK(marks[i].color == glow);
        CHECK(marks[i + 1].radius + marks[i + 1].softness < marks[i].radius + marks[i].softness);
    }
}

TEST_CASE("a mark fades as its part lifts off, and nothing is left of it above two centimetres")
{
    float before = 1.0f;
    for (const float height : {0.0f, 0.005f, 0.010f, 0.014f}) {
        const std::vector<Shade> marks = marksOf(lifted(tableTop(), height));
        REQUIRE(!marks.empty());
        CHECK(marks[0].strength < before);
        before = marks[0].strength;
    }
    CHECK(marksOf(lifted(tableTop(), 0.02f)).empty());
}

TEST_CASE("what touches the wall glows there, at its height")
{
    // The table top, turned so that its floor is a wall behind the figure.
    const Quat turn = glm::angleAxis(glm::radians(90.0f), Vec3{1.0f, 0.0f, 0.0f});
    JointTransforms world = tableTop();
    for (Transform& joint : world) {
        joint = {turn * joint.rotation, turn * joint.position + Vec3{0.0f, 2.0f, -1.0f}};
    }
    CHECK(marksOf(world).empty());
    const std::vector<Shade> marks = marksOf(world, -1.0f);
    REQUIRE(marks.size() == marksOf(tableTop()).size());
    for (const Shade& mark : marks) {
        CHECK(mark.wall == -1.0f);
        CHECK(mark.from.y > 1.0f);
    }
}

TEST_CASE("what moves in a step is a little brighter than what stays, and nothing jumps")
{
    const Timeline& timeline = catCow().timeline;
    const std::vector<SpanLook> looks = spanLooks(catCow().body, timeline);
    REQUIRE(looks.size() == timeline.spans.size());
    for (std::size_t span = 0; span < looks.size(); ++span) {
        for (const float factor : brightnessAt(looks, span, looks[span].end)) {
            CHECK(factor >= 0.9f);
            CHECK(factor <= 1.1f);
        }
        if (span > 0) {
            const std::vector<float> end = brightnessAt(looks, span - 1, looks[span - 1].end);
            const std::vector<float> begin = brightnessAt(looks, span, looks[span].begin);
            for (std::size_t i = 0; i < end.size(); ++i) {
                CHECK(begin[i] == Approx(end[i]).margin(1e-3));
            }
        }
    }
}
