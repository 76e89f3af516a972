// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "library_practices.h"
#include "scene/figure_shapes.h"
#include "scene/skin_nets.h"
#include "support/catch.h"

#include <glm/common.hpp>

#include <algorithm>
#include <span>

using namespace vinyasa;

namespace {

Vec2 pixelOf(const Vec3& point, const DrawList& list)
{
    const Vec4 clip = list.camera.clipFromWorld * Vec4{point, 1.0f};
    return {0.5f * (1.0f + clip.x / clip.w) * static_cast<float>(list.width),
            0.5f * (1.0f - clip.y / clip.w) * static_cast<float>(list.height)};
}

Figure figureAtBeat(double beat)
{
    return figureAt(catCow().body, momentAt(catCow().timeline, {beat}));
}

// Of a ring of the skin, the middle.
Vec3 middleOf(std::span<const SkinPoint> ring)
{
    Vec3 sum{0.0f};
    for (const SkinPoint& point : ring) {
        sum += point.place;
    }
    return sum / static_cast<float>(ring.size());
}

} // namespace

TEST_CASE("every joint's sphere sits within two pixels of the joint, and so does the skin around it")
{
    const Page page = pageFor(settingsFor(1920, 1080, 1.0f));
    const Body& body = catCow().body;
    for (const double beat : {0.0, 0.7, 1.5, 2.0, 7.6}) {
        const Figure figure = figureAtBeat(beat);
        const DrawList bones = drawListAt(page, {beat}, {.style = FigureStyle::bones});
        for (std::size_t i = 0; i < jointCount; ++i) {
            CAPTURE(beat, joints[i].name);
            const Vec2 joint = pixelOf(figure.world[i].position, bones);
            CHECK(glm::distance(pixelOf(bones.cones[i].from, bones), joint) < 2.0f);
            CHECK(bones.cones[i].from == bones.cones[i].to);
        }
        for (const SkinNet& net : skinNets(figure.world, body.stature)) {
            for (std::size_t i = 1; i + 1 < net.rings.size(); ++i) {
                const SkinRing& ring = net.rings[i];
                const bool atElbow = ring.region == SkinRegion::forearm && net.rings[i - 1].region != ring.region;
                if (atElbow || (ring.region == SkinRegion::shank && net.rings[i - 1].region != ring.region)) {
                    const Joint left = atElbow ? Joint::elbowLeft : Joint::kneeLeft;
                    const Joint joint = net.left ? left : info(left).mirror;
                    CHECK(glm::distance(pixelOf(ring.worldFromRing.position, bones),
                                        pixelOf(figure.world[index(joint)].position, bones)) < 2.0f);
                }
            }
        }
    }
}

TEST_CASE("half way down a bone the middle of the skin is on the bone, to two pixels")
{
    const Page page = pageFor(settingsFor(1440, 810, 1.0f));
    for (const double beat : {0.0, 0.7, 1.5, 2.0, 7.6}) {
        const Figure figure = figureAtBeat(beat);
        const DrawList list = drawListAt(page, {beat});
        const std::vector<SkinNet> nets = skinNets(figure.world, catCow().body.stature);
        auto next = list.skin->points.begin();
        for (const SkinNet& net : nets) {
            for (const SkinRing& ring : net.rings) {
                const std::span<const SkinPoint> points{next, next + net.around};
                next += net.around;
                const Joint left = ring.region == SkinRegion::upperArm ? Joint::shoulderLeft : Joint::elbowLeft;
                const std::size_t joint = index(net.left ? left : info(left).mirror);
                const Vec3 from = figure.world[joint].position, to = figure.world[joint + 1].position;
                const float along = glm::distance(ring.worldFromRing.position, from) / glm::distance(from, to);
                const bool ofArm = ring.region == SkinRegion::upperArm || ring.region == SkinRegion::forearm;
                if (ofArm && along > 0.4f && along < 0.6f) {
                    CAPTURE(beat, joints[joint].name, along);
                    CHECK(glm::distance(pixelOf(middleOf(points), list), pixelOf(glm::mix(from, to, along), list)) <
                          2.0f);
                }
            }
        }
    }
}

TEST_CASE("bones reach from joint to joint, and no joint stands alone")
{
    const Figure figure = figureAtBeat(1.5);
    const std::vector<Cone> bones = bonesOf(catCow().body, figure, calmDay());
    for (std::size_t i = 0; i < jointCount; ++i) {
        CAPTURE(joints[i].name);
        const auto ends = [&](const Cone& cone) {
            return cone.from != cone.to && (cone.from == bones[i].from || cone.to == bones[i].from);
        };
        CHECK(std::ranges::any_of(bones, ends));
    }
}

TEST_CASE("both styles together: all bones, solid, inside a skin that lets them be seen")
{
    const Body& body = catCow().body;
    const Figure figure = figureAtBeat(1.5);
    const std::size_t bones = bonesOf(body, figure, calmDay()).size();
    DrawList flesh, both, bare;
    addFigure(flesh, body, figure, {FigureStyle::body, 0.5f}, calmDay());
    addFigure(both, body, figure, {FigureStyle::both, 0.5f}, calmDay());
    addFigure(bare, body, figure, {FigureStyle::bones, 0.5f}, calmDay());
    REQUIRE(both.cones.size() == flesh.cones.size() + bones);
    for (std::size_t i = 0; i < both.cones.size(); ++i) {
        CHECK((both.cones[i].color.a < 0.5f) == (i >= bones));
    }
    CHECK(flesh.skin->opacity == 1.0f);
    CHECK(both.skin->opacity < 0.5f);
    CHECK(bare.cones.size() > bones); // a face
    CHECK(!bare.skin);
}

TEST_CASE("the knot of hair is behind and above the face, and hardly in the floor, never in the wall")
{
    constexpr float gives = 0.02f; // metres: hair, where the head lies on its side
    for (const FilmedPractice& practice : filmedPractices()) {
        for (double beat = 0.0; beat <= practice.timeline.length.value; beat += 0.7) {
            const Moment moment = momentAt(practice.timeline, {beat});
            const Figure figure = figureAt(practice.body, moment);
            DrawList list;
            addFigure(list, practice.body, figure, {FigureStyle::bones}, calmDay());
            const auto size = [](const Cone& cone) { return cone.toRadius; };
            const auto hair = std::ranges::max_element(list.cones.end() - 11, list.cones.end(), {}, size);
            const Transform& head = figure.world[index(Joint::head)];
            const Vec3 inHead = glm::inverse(head.rotation) * (hair->to - head.position);
            CAPTURE(beat);
            CHECK(inHead.y > 0.1f);
            CHECK(inHead.z < -0.05f);
            CHECK(hair->to.y > hair->toRadius - gives);
            CHECK((!moment.wall || hair->to.z > *moment.wall + hair->toRadius));
        }
    }
}

TEST_CASE("a kept outline is the one that would be found anew, whichever was kept before")
{
    const Body& body = catCow().body;
    KeptSkin kept;
    for (const double beat : {0.0, 0.0, 1.5, 0.0, 2.0, 2.0}) {
        for (const Theme& theme : {calmDay(), themeOf(ThemeName::evening)}) {
            const JointTransforms world = figureAtBeat(beat).world;
            const Skin fresh = ghostOf(body, world, theme), found = ghostOf(body, world, theme, &kept);
            CAPTURE(beat);
            REQUIRE(found.points.size() == fresh.points.size());
            CHECK(std::ranges::equal(found.points, fresh.points, [](const SkinPoint& a, const SkinPoint& b) {
                return a.place == b.place && a.color == b.color;
            }));
        }
    }
}
