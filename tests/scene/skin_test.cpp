// SPDX-License-Identifier: MIT
#include "body/flesh.h"
#include "cat_cow.h"
#include "library_practices.h"
#include "scene/skin.h"
#include "scene/skin_nets.h"
#include "scene/skin_pieces.h"
#include "support/catch.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace vinyasa;

namespace {

const Color red{1.0f, 0.0f, 0.0f, 1.0f}, blue{0.0f, 0.0f, 1.0f, 1.0f};

FleshPart part(const Vec3& from, const Vec3& to, float fromRadius, float toRadius, const Color& color = red)
{
    return {from, to, fromRadius, toRadius, Vec3{0.0f}, Vec3{0.0f}, color, color};
}

// Of one point.
struct FleshSample {
    float distance = 0.0f;
    Vec3 outward{0.0f};
};

FleshSample sampleAt(FleshField& field, const Vec3& point)
{
    FleshSamples samples;
    field.sample({{point.x}, {point.y}, {point.z}}, 1, samples);
    return {samples.distance[0], {samples.outward.x[0], samples.outward.y[0], samples.outward.z[0]}};
}

FleshSample sampleAt(std::span<const FleshPart> parts, const Vec3& point)
{
    FleshField field{parts, 0.05f};
    return sampleAt(field, point);
}

SkinColors colorsFor(const Body& body)
{
    return {std::vector<Color>(body.shapes.size(), red), blue};
}

Skin skinAt(double beat)
{
    const Body& body = catCow().body;
    const Moment moment = momentAt(catCow().timeline, {beat});
    return skinOf(body, figureAt(body, moment).world, static_cast<float>(moment.breath.fill), colorsFor(body));
}

// The first colour of each ring of a net.
std::vector<Color> colorsDown(const Skin& skin, std::size_t patch)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < patch; ++i) {
        first += static_cast<std::size_t>(skin.patches[i].rings * skin.patches[i].around);
    }
    std::vector<Color> colors;
    for (int ring = 0; ring < skin.patches[patch].rings; ++ring) {
        colors.push_back(skin.points[first + static_cast<std::size_t>(ring * skin.patches[patch].around)].color);
    }
    return colors;
}

// In a net's second half: where it begins it lies in other flesh, and that is dark.
int darkRuns(const std::vector<Color>& colors)
{
    int runs = 0;
    bool before = false;
    for (const Color& color : std::span{colors}.subspan(colors.size() / 2)) {
        const bool dark = color.r < 0.7f;
        runs += dark && !before ? 1 : 0;
        before = dark;
    }
    return runs;
}

} // namespace

TEST_CASE("the distance to a part is that to its sphere, its flank or its strip")
{
    const std::vector<FleshPart> capsule{part({0.0f, 0.0f, 0.0f}, {0.0f, 1.0f, 0.0f}, 0.1f, 0.1f)};
    CHECK(sampleAt(capsule, {0.3f, 0.5f, 0.0f}).distance == Approx(0.2f));
    CHECK(sampleAt(capsule, {0.0f, 1.3f, 0.0f}).distance == Approx(0.2f));
    CHECK(sampleAt(capsule, {0.05f, 0.5f, 0.0f}).distance == Approx(-0.05f));
    CHECK(sampleAt(capsule, {0.3f, 0.5f, 0.0f}).outward.x == Approx(1.0f));
    std::vector<FleshPart> strip = capsule;
    strip[0].fromWidth = strip[0].toWidth = Vec3{0.2f, 0.0f, 0.0f};
    CHECK(sampleAt(strip, {0.4f, 0.5f, 0.0f}).distance == Approx(0.1f));
    CHECK(sampleAt(strip, {0.1f, 0.5f, -0.2f}).distance == Approx(0.1f));
}

TEST_CASE("a limb of two pieces is as thick as one, and a corner between two is filled")
{
    const Vec3 begin{0.0f}, joint{0.0f, 0.5f, 0.0f}, end{0.0f, 1.0f, 0.0f}, aside{0.5f, 0.5f, 0.0f};
    const std::vector<FleshPart> straight{part(begin, joint, 0.1f, 0.1f), part(joint, end, 0.1f, 0.1f)};
    const std::vector<FleshPart> bent{part(begin, joint, 0.1f, 0.1f), part(joint, aside, 0.1f, 0.1f)};
    for (float y = 0.3f; y < 0.7f; y += 0.02f) {
        CHECK(sampleAt(straight, {0.1f, y, 0.0f}).distance == Approx(0.0f).margin(1e-4));
    }
    const float corner = sampleAt(bent, {0.11f, 0.39f, 0.0f}).distance;
    CHECK(corner < 0.0f);
    CHECK(corner > -0.02f);
    CHECK(sampleAt(bent, {-0.1f, 0.3f, 0.0f}).distance == Approx(0.0f).margin(1e-4)); // the outside stays
}

TEST_CASE("a hollow is deepest where two pieces meet, and there is none on one of them, or where they go on straight")
{
    const auto deepestFor = [](const Vec3& turned) {
        FleshField field{std::vector{part({0.0f, 0.0f, 0.0f}, {0.0f, 1.0f, 0.0f}, 0.1f, 0.1f),
                                     part({0.0f, 0.0f, 0.0f}, turned, 0.1f, 0.1f)},
                         0.05f};
        float deepest = 0.0f;
        for (float along = 0.0f; along < 0.9f; along += 0.01f) {
            FleshSamples samples;
            field.sample({{0.1f}, {along}, {0.0f}}, 1, samples);
            Row nearest;
            field.nearestDistances(1, nearest);
            const float depth = nearest[0] - samples.distance[0];
            CHECK(depth >= -1e-6f);
            CHECK((along < 0.5f || depth == Approx(0.0f).margin(1e-6)));
            deepest = std::max(deepest, depth);
        }
        return deepest;
    };
    CHECK(deepestFor({1.0f, 0.0f, 0.0f}) > 0.01f);
    CHECK(deepestFor({0.0f, -1.0f, 0.0f}) < 0.001f);
}

TEST_CASE("a row of points is sampled as each of them alone, and what is far away changes nothing")
{
    const std::vector<FleshPart> parts{part({0.0f, 0.0f, 0.0f}, {0.0f, 0.5f, 0.0f}, 0.1f, 0.05f),
                                       part({0.0f, 0.5f, 0.0f}, {0.4f, 0.6f, 0.0f}, 0.08f, 0.1f, blue),
                                       part({3.0f, 0.0f, 0.0f}, {3.0f, 1.0f, 0.0f}, 0.1f, 0.1f)};
    FleshField all{parts, 0.05f}, near{parts, 0.05f};
    near.narrow({0.1f, 0.4f, 0.0f}, 0.5f);
    Rows3 points;
    for (std::size_t i = 0; i < longestRow; ++i) {
        const float angle = 0.2f * static_cast<float>(i);
        points.x[i] = 0.1f + 0.02f * static_cast<float>(i) * std::cos(angle);
        points.y[i] = 0.4f + 0.02f * static_cast<float>(i) * std::sin(angle);
        points.z[i] = 0.01f * angle;
    }
    FleshSamples row;
    near.sample(points, longestRow, row);
    for (std::size_t i = 0; i < longestRow; ++i) {
        const FleshSample one = sampleAt(all, {points.x[i], points.y[i], points.z[i]});
        CAPTURE(i);
        CHECK(row.distance[i] == Approx(one.distance).margin(1e-5));
        CHECK(row.outward.x[i] == Approx(one.outward.x).margin(1e-4));
        CHECK(row.outward.y[i] == Approx(one.outward.y).margin(1e-4));
    }
}

TEST_CASE("a point takes the colour of the flesh that it lies on, and of both where two meet")
{
    const std::vector<FleshPart> parts{part({0.0f, 0.0f, 0.0f}, {0.0f, 0.5f, 0.0f}, 0.1f, 0.1f),
                                       part({0.0f, 0.5f, 0.0f}, {0.0f, 1.0f, 0.0f}, 0.1f, 0.1f, blue)};
    FleshField field{parts, 0.05f};
    const Rows3 points{{0.1f, 0.1f, 0.1f}, {0.1f, 0.5f, 0.9f}, {}};
    FleshSamples samples;
    field.sample(points, 3, samples);
    std::array<Color, 3> colors;
    field.color(points, 3, colors);
    CHECK(colors[0] == red);
    CHECK(colors[1].r == Approx(0.5f).margin(0.01));
    CHECK(colors[1].b == Approx(0.5f).margin(0.01));
    CHECK(colors[2] == blue);
}

TEST_CASE("the rays end at the surface of their flesh, but for those that find none within their limit")
{
    const Body& body = catCow().body;
    for (double beat = 0.3; beat < catCow().timeline.length.value; beat += 1.37) {
        const Moment moment = momentAt(catCow().timeline, {beat});
        const JointTransforms world = figureAt(body, moment).world;
        const std::vector<SkinPiece> pieces =
            skinPieces(body, world, static_cast<float>(moment.breath.fill), colorsFor(body));
        const Skin skin = skinAt(beat);
        auto point = skin.points.begin();
        int astray = 0;
        for (const SkinNet& net : skinNets(world, body.stature)) {
            for (const SkinRing& ring : net.rings) {
                std::vector<FleshPart> parts = partsUnder(ring.region, net.left, pieces);
                FleshField field{parts, 0.034f * body.stature};
                const bool ofTrunk = ring.region == SkinRegion::trunk;
                std::erase_if(parts, [&](const FleshPart& part) { return part.foreign && ofTrunk; });
                FleshField own{parts, 0.0f};
                for (int i = 0; i < net.around; ++i, ++point) {
                    const float distance = sampleAt(field, point->place).distance + ring.sink;
                    const float away = glm::distance(point->place, ring.worldFromRing.position);
                    const bool yields = sampleAt(own, point->place).distance > 0.0f; // under the limb's net
                    const bool drawnIn = ring.drawn > 0.0f && away > ring.thick - ring.sink - 0.001f;
                    const bool stopped =
                        away > ring.limit - ring.spread - 2.0f * ring.sink - 0.001f || drawnIn || yields;
                    astray += distance > 0.001f || (distance < -0.001f && !stopped) ? 1 : 0;
                }
            }
        }
        CHECK(astray < 96); // of 4800: where the surface runs along the ray
    }
}

TEST_CASE("every net is closed and every point lies on the flesh or within it")
{
    const Body& body = catCow().body;
    for (double beat = 0.0; beat < catCow().timeline.length.value; beat += 0.61) {
        const Skin skin = skinAt(beat);
        std::size_t count = 0;
        for (const SkinPatch& patch : skin.patches) {
            count += static_cast<std::size_t>(patch.rings * patch.around);
        }
        REQUIRE(count == skin.points.size());
        const Moment moment = momentAt(catCow().timeline, {beat});
        const std::vector<Flesh> flesh =
            fleshOf(body, figureAt(body, moment).world, static_cast<float>(moment.breath.fill));
        float lowest = 1.0f;
        for (const SkinPoint& point : skin.points) {
            float outside = 1.0f;
            for (const Flesh& piece : flesh) {
                outside = std::min(outside, -overlap(piece, {point.place, point.place, 0.0f, 0.0f}));
            }
            REQUIRE(outside < 0.030f); // metres: hollows that are filled, the calf
            CHECK(glm::length(point.outward) > 0.3f);
            lowest = std::min(lowest, point.place.y);
        }
        CHECK(lowest == Approx(0.0f).margin(0.009)); // what rests on the mat is drawn on the mat
    }
}

TEST_CASE("each left limb has one band, each right one two")
{
    const Skin skin = skinAt(0.0); // trunk, head; arm, hand, leg and foot of the left; and of the right
    for (const std::size_t left : {2u, 4u}) {
        CHECK(darkRuns(colorsDown(skin, left)) == 1);
        CHECK(darkRuns(colorsDown(skin, left + 4)) == 2);
    }
    const std::vector<Color> head = colorsDown(skin, 1);
    CHECK(head.front() == red);
    CHECK(head.back() == blue); // hair
}

TEST_CASE("a hand is as light at its knuckles as the fingers that are drawn apart")
{
    for (const std::size_t hand : {3u, 7u}) {
        for (const Color& color : colorsDown(skinAt(0.0), hand)) {
            CHECK(color.r > 0.97f);
        }
    }
}

TEST_CASE("the seat is two halves with a soft hollow between them")
{
    const Body& body = catCow().body;
    const Transform pelvis = figureAt(body, momentAt(catCow().timeline, {0.0})).world[index(Joint::pelvis)];
    const Skin skin = skinAt(0.0);
    const auto all = static_cast<std::size_t>(skin.patches[0].rings * skin.patches[0].around);
    float middle = 0.0f, left = 0.0f, right = 0.0f; // metres behind the pelvis
    for (const SkinPoint& point : std::span{skin.points}.first(all)) {
        const Vec3 place = glm::conjugate(pelvis.rotation) * (point.place - pelvis.position);
        if (std::abs(place.y) < 0.03f) {
            float& farthest = std::abs(place.x) < 0.015f ? middle : place.x > 0.0f ? left : right;
            farthest = std::max(farthest, -place.z);
        }
    }
    CHECK(left == Approx(right).margin(0.002));
    CHECK(left - middle > 0.005f);
    CHECK(left - middle < 0.025f);
}

TEST_CASE("where thigh and calf press on each other both are dark, and a leg that touches nothing is not")
{
    constexpr std::size_t leg = 4; // patch
    const auto legOf = [](const FilmedPractice& practice, double beat) {
        const JointTransforms world = figureAt(practice.body, momentAt(practice.timeline, {beat})).world;
        const Skin skin = skinOf(practice.body, world, 0.0f, colorsFor(practice.body));
        std::size_t first = 0;
        for (std::size_t i = 0; i < leg; ++i) {
            first += static_cast<std::size_t>(skin.patches[i].rings * skin.patches[i].around);
        }
        const auto all = static_cast<std::size_t>(skin.patches[leg].rings * skin.patches[leg].around);
        return std::vector(skin.points.begin() + static_cast<std::ptrdiff_t>(first + all / 4),
                           skin.points.begin() + static_cast<std::ptrdiff_t>(first + all * 2 / 3));
    };
    const auto isDark = [](const SkinPoint& point) { return point.color.r < 0.7f; };
    const FilmedPractice &childsPose = filmedPractices()[1], &legsUp = filmedPractices()[2];
    CHECK(std::ranges::count_if(legOf(childsPose, 4.0), isDark) > 10);
    CHECK(std::ranges::count_if(legOf(legsUp, 12.0), isDark) == 0);
    for (const SkinPoint& point : legOf(childsPose, 4.0)) {
        CHECK(point.color.r > 0.3f);
        CHECK(point.place.y > -0.001f);
    }
}

TEST_CASE("a limb that goes under the trunk at a fold is as dark below it as above, so the seam is soft")
{
    const FilmedPractice& film = filmedPractices()[4];
    const JointTransforms world = figureAt(film.body, momentAt(film.timeline, {8.0})).world;
    const SkinColors colors = colorsFor(film.body);
    const std::vector<SkinPiece> pieces = skinPieces(film.body, world, 0.0f, colors);
    std::vector<FleshPart> parts = partsUnder(SkinRegion::trunk, true, pieces);
    std::erase_if(parts, [](const FleshPart& part) { return part.foreign; });
    FleshField trunk{parts, 0.034f * film.body.stature};
    const Skin skin = skinOf(film.body, world, 0.0f, colors);
    auto point = skin.points.begin();
    int folds = 0;
    double lighter = 0.0;
    for (const SkinNet& net : skinNets(world, film.body.stature)) {
        for (const SkinRing& ring : net.rings) {
            for (int i = 0; i < net.around; ++i, ++point) {
                if (ring.region == SkinRegion::thigh && &ring != &net.rings.back()) {
                    const SkinPoint &below = *point, &above = *(point + net.around);
                    const FleshSample there = sampleAt(trunk, below.place);
                    if (there.distance < -0.002f && sampleAt(trunk, above.place).distance > 0.002f &&
                        glm::dot(there.outward, above.outward) < 0.5f) {
                        ++folds;
                        lighter += below.color.r - above.color.r;
                    }
                }
            }
        }
    }
    REQUIRE(folds > 5);
    CHECK(lighter / folds < 0.1);
}

TEST_CASE("the skin of a limb that rests is the same, whatever the last bits of its joints")
{
    const Body& body = catCow().body;
    JointTransforms world = figureAt(body, momentAt(catCow().timeline, {1.3})).world;
    const Skin before = skinOf(body, world, 0.4f, colorsFor(body));
    for (Transform& joint : world) {
        joint.position.x += 2e-6f; // metres
    }
    const Skin after = skinOf(body, world, 0.4f, colorsFor(body));
    constexpr std::size_t trunkAndHead = 2; // patches
    std::size_t first = 0, same = 0, all = 0;
    for (std::size_t patch = 0; patch < before.patches.size(); ++patch) {
        const auto count = static_cast<std::size_t>(before.patches[patch].rings * before.patches[patch].around);
        for (std::size_t i = first; patch >= trunkAndHead && i < first + count; ++i) {
            same += before.points[i].place == after.points[i].place ? 1 : 0;
            ++all;
        }
        first += count;
    }
    CHECK(10 * same > 8 * all); // a few lie where the numbers are rounded up or down
}
