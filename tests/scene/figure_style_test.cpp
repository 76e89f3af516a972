// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "scene/figure_shapes.h"
#include "support/catch.h"

#include <glm/common.hpp>

#include <algorithm>

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

float brightness(const Color& color)
{
    return color.r + color.g + color.b;
}

} // namespace

TEST_CASE("every joint's sphere and the limbs' flesh sit within two pixels of the joint")
{
    const Page page = pageFor(settingsFor(1920, 1080, 1.0f));
    const Body& body = catCow().body;
    for (const double beat : {0.0, 0.7, 1.5, 2.0, 7.6}) {
        const Figure figure = figureAtBeat(beat);
        const DrawList bones = drawListAt(page, {beat}, {.style = FigureStyle::bones});
        const DrawList flesh = drawListAt(page, {beat}, {.style = FigureStyle::body});
        for (std::size_t i = 0; i < jointCount; ++i) {
            CAPTURE(beat, joints[i].name);
            const Vec2 joint = pixelOf(figure.world[i].position, bones);
            CHECK(glm::distance(pixelOf(bones.cones[i].from, bones), joint) < 2.0f);
            CHECK(bones.cones[i].from == bones.cones[i].to);
        }
        for (std::size_t i = 0; i < body.shapes.size(); ++i) {
            const Shape& shape = body.shapes[i];
            if (shape.limb && shape.from == Vec3{0.0f}) {
                CAPTURE(beat, fullName(shape));
                const Vec2 joint = pixelOf(bones.cones[index(shape.joint)].from, bones);
                CHECK(glm::distance(pixelOf(flesh.cones[i].from, flesh), joint) < 2.0f);
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

TEST_CASE("both styles together: all bones, solid, inside flesh that lets them be seen")
{
    const Body& body = catCow().body;
    const Figure figure = figureAtBeat(1.5);
    const std::vector<Cone> bones = bonesOf(body, figure, calmDay());
    const std::vector<Cone> flesh = figureCones(body, figure, 0.5f, calmDay(), FigureStyle::body);
    const std::vector<Cone> both = figureCones(body, figure, 0.5f, calmDay(), FigureStyle::both);
    REQUIRE(both.size() == flesh.size() + bones.size());
    for (std::size_t i = 0; i < both.size(); ++i) {
        CHECK((both[i].color.a < 0.5f) == (i < flesh.size()));
    }
    CHECK(figureCones(body, figure, 0.5f, calmDay(), FigureStyle::bones).size() == bones.size());
}

TEST_CASE("each left limb has one band, each right one two, darker than the limb and around its end")
{
    const Body& body = catCow().body;
    const Theme theme = calmDay();
    const Figure standing{{}, forwardKinematics(body, {})};
    const std::vector<Cone> bands = bandsOf(body, standing, theme);
    CHECK(bands.size() == 6);
    for (const Joint joint : {Joint::wristLeft, Joint::wristRight, Joint::ankleLeft, Joint::ankleRight}) {
        CAPTURE(info(joint).name);
        const Vec3 end = standing.world[index(joint)].position;
        const Vec3 begin = standing.world[index(info(joint).parent)].position;
        const float length = glm::distance(begin, end);
        const auto near = [&](const Cone& band) {
            return glm::distance(band.to, end) < 0.25f * length &&
                   glm::distance(band.from, end) + glm::distance(band.from, begin) < 1.001f * length;
        };
        const bool left = end.x > 0.0f;
        CHECK(std::ranges::count_if(bands, near) == (left ? 1 : 2));
    }
    for (const Cone& band : bands) {
        const Color& limb = band.from.x > 0.0f ? theme.left : theme.right;
        CHECK(brightness(band.color) < 0.6f * brightness(limb));
    }
}
