// SPDX-License-Identifier: MIT
#include "body/angles.h"
#include "cat_cow.h"
#include "scene/spine_line.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace vinyasa;

namespace {

Pose bentBy(const std::string& region, const std::string& turn, float degrees)
{
    Angles angles{};
    angles[findAngle(region + '.' + turn).value()] = fromDegrees(degrees).value;
    return poseFrom(angles);
}

Pose poseAt(double beat)
{
    return figureAt(catCow().body, momentAt(catCow().timeline, {beat})).pose;
}

float meanRounding(const Pose& pose)
{
    float sum = 0.0f;
    for (std::size_t i = 0; i < 11; ++i) { // without the neck
        sum += bendsOf(pose)[i].rounding;
    }
    return sum / 11.0f;
}

} // namespace

TEST_CASE("a bend shows where it is and nowhere else, forwards as rounding and backwards as hollowing")
{
    const std::size_t begin[] = {0, 5, 11, vertebraCount};
    const std::string regions[] = {"lumbar", "thoracic", "cervical"};
    for (std::size_t region = 0; region < 3; ++region) {
        for (const float degrees : {-18.0f, -6.0f, 6.0f, 18.0f}) {
            const auto bends = bendsOf(bentBy(regions[region], "flexion", degrees));
            for (std::size_t i = 0; i < vertebraCount; ++i) {
                CAPTURE(regions[region], degrees, i);
                const bool here = i >= begin[region] && i < begin[region + 1];
                CHECK((bends[i].rounding > 0.01f) == (here && degrees > 0.0f));
                CHECK((bends[i].rounding < -0.01f) == (here && degrees < 0.0f));
                CHECK(bends[i].turning < 0.01f);
            }
        }
    }
}

TEST_CASE("a turn to either side shows alike, and no bend and no turn is too much")
{
    for (const float degrees : {5.0f, 20.0f, 40.0f}) {
        const auto left = bendsOf(bentBy("thoracic", "rotation", degrees));
        const auto right = bendsOf(bentBy("thoracic", "rotation", -degrees));
        for (std::size_t i = 0; i < vertebraCount; ++i) {
            CHECK(left[i].turning == Approx(right[i].turning).margin(1e-5));
            CHECK((left[i].turning > 0.1f) == (i >= 5 && i < 11));
            CHECK(left[i].turning <= 1.0f);
        }
    }
    for (const VertebraBend& bend : bendsOf(bentBy("lumbar", "flexion", 60.0f))) {
        CHECK(std::abs(bend.rounding) <= 1.0f);
    }
}

TEST_CASE("a cat is round, a cow is hollow, and a table top lies between them")
{
    CHECK(meanRounding(poseAt(2.0)) > 0.5f);
    CHECK(meanRounding(poseAt(1.5)) < -0.5f);
    CHECK(std::abs(meanRounding(poseAt(0.0))) < 0.25f);
}

TEST_CASE("the colours go from neutral to that of the bend and on to that of the turn")
{
    const Theme theme = calmDay();
    CHECK(colorOf({Joint::lumbar1, 0.0f, 0.0f}, theme) == theme.neutral);
    CHECK(colorOf({Joint::lumbar1, 1.0f, 0.0f}, theme) == theme.rounding);
    CHECK(colorOf({Joint::lumbar1, -1.0f, 0.0f}, theme) == theme.hollowing);
    CHECK(colorOf({Joint::lumbar1, 1.0f, 1.0f}, theme) == theme.turning);
    CHECK(colorOf({Joint::lumbar1, 0.5f, 0.0f}, theme).g < theme.neutral.g);
}

TEST_CASE("nothing hides the vertebrae, and in the picture they stay on the spine")
{
    const Page page = pageFor(settingsFor(1280, 720, 1.0f));
    for (const Viewpoint& view : {sideView, frontView}) {
        const UserView from{.fixed = view};
        for (const double beat : {0.0, 1.5, 2.0, 7.5}) {
            const std::size_t others = drawListAt(page, {beat}, {.showsSpine = false, .view = from}).cones.size();
            const DrawList list = drawListAt(page, {beat}, {.showsSpine = true, .view = from});
            REQUIRE(list.cones.size() == others + 2 * drawnVertebrae);
            const auto distanceTo = [&](const Vec3& point) { return glm::distance(point, list.camera.eye); };
            float nearest = 1e9f;
            for (std::size_t i = 0; i < others; ++i) {
                const Cone& cone = list.cones[i];
                nearest =
                    std::min({nearest, distanceTo(cone.from) - cone.fromRadius, distanceTo(cone.to) - cone.toRadius});
            }
            const Figure figure = figureAt(catCow().body, momentAt(catCow().timeline, {beat}));
            const auto bends = bendsOf(figure.pose);
            for (std::size_t i = 0; i < drawnVertebrae; ++i) {
                const Cone& rim = list.cones[others + 2 * i];
                const Cone& drop = list.cones[others + 2 * i + 1];
                CHECK(distanceTo(rim.from) + rim.fromRadius < nearest);
                CHECK(distanceTo(drop.from) + drop.fromRadius < distanceTo(rim.from));
                const Vec3 joint = figure.world[index(bends[i].joint)].position;
                const Vec3 towards = glm::normalize(joint - list.camera.eye);
                const auto aside = [&](const Vec3& point) {
                    const Vec3 away = point - list.camera.eye;
                    return glm::length(away - towards * glm::dot(away, towards)) *
                           glm::distance(joint, list.camera.eye) / distanceTo(point);
                };
                CHECK(aside(drop.from) < 0.065f);
                CHECK(aside(drop.to) < 0.085f);
                CHECK((!(view == sideView) || i > 10 || aside(drop.to) > 0.068f)); // on the skin, not in the flank
            }
        }
    }
}

TEST_CASE("without flesh the vertebrae sit at the joints, and on the skin with it")
{
    const Body& body = catCow().body;
    const Figure figure = figureAt(body, momentAt(catCow().timeline, {0.0}));
    const Vec3 eye{100.0f, 0.5f, 0.0f};
    const auto skin = spineLine(body, figure, SpinePlace::onSkin, calmDay(), eye);
    const auto bare = spineLine(body, figure, SpinePlace::atJoints, calmDay(), eye);
    REQUIRE(skin.size() == bare.size());
    for (std::size_t i = 1; i < skin.size(); i += 2) { // without the rims
        const Vec3& joint = figure.world[index(bendsOf(figure.pose)[i / 2].joint)].position;
        const Vec3 seen = eye + (bare[i].from - eye) * glm::distance(joint, eye) / glm::distance(bare[i].from, eye);
        CAPTURE(i);
        CHECK(glm::distance(seen, joint) < 0.030f);
        CHECK(glm::distance(skin[i].from, bare[i].from) > 0.005f);
    }
}
