// SPDX-License-Identifier: MIT
#include "exchange/glb.h"
#include "flesh.h"
#include "glb_file.h"
#include "motions.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

using Json = GlbFile::Json;

std::string glb(const Body& body, const Timeline& timeline, const MotionOptions& options)
{
    std::string bytes;
    CHECK(!writeGlb(body, timeline, options, [&](std::string_view piece) {
        bytes += piece;
        return true;
    }));
    return bytes;
}

GlbFile exported(const std::string& name, const Body& body, int fps = 10)
{
    return GlbFile{glb(body, movement(name, body), {.fps = fps, .pace = Pace{}})};
}

const Json& primitive(const GlbFile& file)
{
    return file.json.at("meshes").at(0).at("primitives").at(0);
}

glm::dvec3 pointOf(const std::vector<double>& row)
{
    return {row.at(0), row.at(1), row.at(2)};
}

// The mesh as a viewer would deform it at a key.
std::vector<glm::dvec3> deformed(const GlbFile& file, const std::map<std::string, glm::dmat4>& world, double breath)
{
    const Json& skin = file.json.at("skins").at(0);
    const auto inverse = file.rows(skin.at("inverseBindMatrices"));
    std::vector<glm::dmat4> matrices;
    for (std::size_t i = 0; i < inverse.size(); ++i) {
        glm::dmat4 jointFromMesh{1.0};
        for (int k = 0; k < 16; ++k) {
            jointFromMesh[k / 4][k % 4] = inverse[i][static_cast<std::size_t>(k)];
        }
        matrices.push_back(world.at(file.nodeAt(skin.at("joints").at(i)).at("name")) * jointFromMesh);
    }
    const Json& attributes = primitive(file).at("attributes");
    const auto positions = file.rows(attributes.at("POSITION")), carriers = file.rows(attributes.at("JOINTS_0")),
               weights = file.rows(attributes.at("WEIGHTS_0")),
               breaths = file.rows(primitive(file).at("targets").at(0).at("POSITION"));
    std::vector<glm::dvec3> points;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const glm::dvec4 point{pointOf(positions[i]) + breath * pointOf(breaths[i]), 1.0};
        glm::dvec4 sum{0.0};
        for (std::size_t k = 0; k < 4; ++k) {
            sum += weights[i][k] * (matrices.at(static_cast<std::size_t>(carriers[i][k])) * point);
        }
        points.emplace_back(sum);
    }
    return points;
}

// The largest distance of a point from the flesh's own surfaces.
double worstVertex(const std::vector<glm::dvec3>& points, const Body& body, const JointTransforms& world, float fill)
{
    const std::size_t perShape = points.size() / body.shapes.size();
    double worst = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        Shape shape = breathing(body.shapes[i / perShape], fill);
        shape.from = world[index(shape.joint)] * shape.from;
        shape.to = world[index(shape.joint)] * shape.to;
        worst = std::max(worst, std::abs(distanceFrom(shape, points[i])));
    }
    return worst;
}

} // namespace

TEST_CASE("a second reader of the GLB finds every joint where the program has it")
{
    const auto name = GENERATE(values<std::string>({"cat-cow", "rolling", "any"}));
    const float stature = GENERATE(1.2f, 1.7f, 2.2f);
    CAPTURE(name, stature);
    const Body body = makeBody(stature);
    const Timeline timeline = movement(name, body);
    const GlbFile file = exported(name, body);
    const auto times = file.times();
    const auto worlds = file.worlds();
    CHECK(times.size() == static_cast<std::size_t>(timeline.length.value * 100.0) + 1);
    double worst = 0.0;
    for (std::size_t key = 0; key < times.size(); ++key) {
        const Figure figure = shownAt(body, timeline, Pace{}, {times[key]});
        for (std::size_t i = 0; i < jointCount; ++i) {
            const glm::dvec3 place{worlds[key].at(std::string{joints[i].name})[3]};
            worst = std::max(worst, glm::distance(place, glm::dvec3{figure.world[i].position}));
        }
    }
    CHECK(worst < 0.00005);
}

TEST_CASE("the GLB's mesh follows the figure and breathes with it")
{
    const Body body = makeBody(defaultStature);
    const auto name = GENERATE(values<std::string>({"cat-cow", "any"}));
    CAPTURE(name);
    const Timeline timeline = movement(name, body);
    const GlbFile file = exported(name, body, 1);
    const auto times = file.times();
    const auto worlds = file.worlds();
    const auto breaths = file.track("body", "weights");
    for (const std::size_t key : {0u, 12u, 15u, 27u, 43u}) {
        CAPTURE(key);
        const Beat beat = beatAt(Pace{}, {times.at(key)});
        const auto fill = static_cast<float>(breathAt(beat).fill);
        CHECK(breaths.at(key).at(0) == Approx(fill).margin(1e-6));
        const auto points = deformed(file, worlds.at(key), breaths.at(key).at(0));
        CHECK(worstVertex(points, body, figureAt(body, timeline, beat).world, fill) < 0.0001);
    }
}

TEST_CASE("unanimated the GLB's body stands on the floor in the anatomical position")
{
    const float stature = GENERATE(1.2f, 2.2f);
    const Body body = makeBody(stature);
    const GlbFile file = exported("cat-cow", body, 1);
    Pose rest;
    rest.root.y = file.nodeAt(0).at("translation").at(1);
    std::vector<glm::dvec3> points;
    double lowest = 1.0, highest = 0.0;
    for (const auto& row : file.rows(primitive(file).at("attributes").at("POSITION"))) {
        points.push_back(pointOf(row));
        lowest = std::min(lowest, row[1]);
        highest = std::max(highest, row[1]);
    }
    CHECK(worstVertex(points, body, forwardKinematics(body, rest), 0.0f) < 0.0001);
    CHECK(lowest == Approx(0.0).margin(0.001));
    CHECK(highest == Approx(static_cast<double>(stature)).margin(0.01));
    for (std::size_t i = 0; i < jointCount; ++i) {
        CHECK(!file.nodeAt(i).contains("rotation"));
    }
}

TEST_CASE("the GLB's triangles name vertices that there are, and its joints nodes")
{
    const GlbFile file = exported("cat-cow", makeBody(defaultStature), 1);
    const auto vertices = file.rows(primitive(file).at("attributes").at("POSITION")).size();
    for (const auto& row : file.rows(primitive(file).at("indices"))) {
        REQUIRE(row.at(0) < static_cast<double>(vertices));
    }
    for (const auto& row : file.rows(primitive(file).at("attributes").at("JOINTS_0"))) {
        REQUIRE(*std::ranges::max_element(row) < static_cast<double>(jointCount));
    }
    CHECK(file.json.at("skins").at(0).at("joints").size() == jointCount);
    CHECK(file.json.at("asset").at("version") == "2.0");
    CHECK(file.json.at("animations").at(0).at("name") == "cat-cow");
}

TEST_CASE("the GLB's rotations have length 1 and take the short way from key to key")
{
    const auto name = GENERATE(values<std::string>({"cat-cow", "rolling", "any"}));
    const GlbFile file = exported(name, makeBody(defaultStature));
    for (const JointInfo& joint : joints) {
        CAPTURE(name, joint.name);
        const auto track = file.track(std::string{joint.name}, "rotation");
        double worstLength = 0.0, leastDot = 1.0;
        for (std::size_t key = 0; key < track.size(); ++key) {
            const auto dot = [&](std::size_t other) {
                return std::inner_product(track[key].begin(), track[key].end(), track[other].begin(), 0.0);
            };
            worstLength = std::max(worstLength, std::abs(dot(key) - 1.0));
            leastDot = std::min(leastDot, dot(key == 0 ? 0 : key - 1));
        }
        CHECK(worstLength < 1e-5);
        CHECK(leastDot > 0.0);
    }
}

TEST_CASE("the bounds that the GLB states are those of its numbers")
{
    const GlbFile file = exported("any", makeBody(defaultStature), 2);
    int stated = 0;
    for (std::size_t i = 0; i < file.json.at("accessors").size(); ++i) {
        const Json& accessor = file.json.at("accessors").at(i);
        if (!accessor.contains("min")) {
            continue;
        }
        ++stated;
        const auto rows = file.rows(i);
        for (std::size_t k = 0; k < rows.front().size(); ++k) {
            const auto [low, high] = std::ranges::minmax(rows, {}, [k](const auto& row) { return row[k]; });
            CHECK(accessor.at("min").at(k) == low[k]);
            CHECK(accessor.at("max").at(k) == high[k]);
        }
    }
    CHECK(stated == 3); // times, positions, breath
}

TEST_CASE("the GLB's keys rise, and the last instant has one")
{
    const Body body = makeBody(defaultStature);
    const auto [breathsPerMinute, fps] = GENERATE(values<std::pair<double, int>>({{7.0, 8}, {6.0, 240}, {3.1, 7}}));
    CAPTURE(breathsPerMinute, fps);
    const Pace pace = atBreathsPerMinute(Pace{}, breathsPerMinute);
    const auto times = GlbFile{glb(body, catCow(body), {.fps = fps, .pace = pace})}.times();
    CHECK(times.front() == 0.0);
    CHECK(times.back() == Approx(8.0 * 60.0 / breathsPerMinute));
    CHECK(std::ranges::adjacent_find(times, std::greater_equal{}) == times.end());
}

TEST_CASE("the same command gives the same GLB")
{
    const Body body = makeBody(defaultStature);
    const MotionOptions options{.fps = 5, .pace = Pace{}};
    CHECK(glb(body, catCow(body), options) == glb(body, catCow(body), options));
}

TEST_CASE("a practice too long for a GLB is refused before anything is written")
{
    Timeline timeline = rolling();
    timeline.spans.back().end = timeline.length = Beat{10000.0};
    int pieces = 0;
    const auto failure = writeGlb(makeBody(defaultStature), timeline, {.fps = 240, .pace = Pace{}},
                                  [&](std::string_view) { return ++pieces > 0; });
    REQUIRE(failure);
    CHECK(failure->code == ExitCode::wrongInput);
    CHECK(failure->remedy.in(inEnglish()).find("--fps") != std::string::npos);
    CHECK(pieces == 0);
}
