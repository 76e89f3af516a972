// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "scene/contact_marks.h"
#include "scene/span_looks.h"
#include "scene/theme.h"
#include "support/catch.h"

#include <glm/geometric.hpp>

using namespace vinyasa;

namespace {

const Color glow = calmDay().glow;

std::vector<Shade> marksOf(const JointTransforms& world, const std::vector<ContactTarget>& contacts)
{
    return contactMarks(catCow().body, world, contacts, glow);
}

} // namespace

TEST_CASE("in a table top palms, knees and feet glow where they are")
{
    const Moment moment = momentAt(catCow().timeline, {0.0});
    const Figure figure = figureAt(catCow().body, moment);
    const std::vector<Shade> marks = marksOf(figure.world, moment.contacts);
    REQUIRE(marks.size() == 2 * moment.contacts.size());
    for (std::size_t i = 0; i < moment.contacts.size(); ++i) {
        const Vec3& place = moment.contacts[i].position;
        CHECK(glm::distance(marks[2 * i].from, Vec2{place.x, place.z}) < 0.005f);
        CHECK(marks[2 * i].color == glow);
        CHECK(marks[2 * i + 1].radius + marks[2 * i + 1].softness < marks[2 * i].radius + marks[2 * i].softness);
    }
}

TEST_CASE("a mark fades as its part lifts off, and what moves, leans or lies on a prop has none")
{
    const Moment moment = momentAt(catCow().timeline, {0.0});
    const Figure figure = figureAt(catCow().body, moment);
    std::vector<ContactTarget> one{moment.contacts.front()};
    float before = 1.0f;
    for (const float height : {0.0f, 0.005f, 0.012f, 0.019f}) {
        JointTransforms lifted = figure.world;
        for (Transform& joint : lifted) {
            joint.position.y += height;
        }
        const std::vector<Shade> marks = marksOf(lifted, one);
        REQUIRE(marks.size() == 2);
        CHECK(marks[0].strength < before);
        before = marks[0].strength;
    }
    one[0].moving = true;
    CHECK(marksOf(figure.world, one).empty());
    one[0].moving = false;
    one[0].surface = Surface::wall;
    CHECK(marksOf(figure.world, one).empty());
    CHECK(marksOf(figure.world, {{ContactPoint::pelvis, {0.0f, 0.2f, 0.0f}}}).empty());
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
