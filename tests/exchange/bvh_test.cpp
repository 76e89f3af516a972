// SPDX-License-Identifier: MIT
#include "bvh_file.h"
#include "exchange/bvh.h"
#include "motions.h"

#include <algorithm>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

std::string bvh(const Body& body, const Timeline& timeline, const MotionOptions& options)
{
    std::string text;
    writeBvh(body, timeline, options, [&](std::string_view piece) {
        text += piece;
        return true;
    });
    return text;
}

// The largest distance between a joint of the file and the program's own, metres.
double worstJoint(const BvhFile& file, const Body& body, const Timeline& timeline, const Pace& pace)
{
    double worst = 0.0;
    for (std::size_t frame = 0; frame < file.frames.size(); ++frame) {
        const Seconds time{static_cast<double>(frame) * file.frameTime};
        const Figure figure = shownAt(body, timeline, pace, time);
        const auto positions = file.positions(frame);
        for (std::size_t i = 0; i < jointCount; ++i) {
            const glm::dvec3 centimetres = positions.at(std::string{joints[i].name});
            worst = std::max(worst, glm::distance(centimetres / 100.0, glm::dvec3{figure.world[i].position}));
        }
    }
    return worst;
}

// The largest change of an angle from one frame to the next, degrees.
double largestStep(const BvhFile& file)
{
    double largest = 0.0;
    for (std::size_t frame = 1; frame < file.frames.size(); ++frame) {
        for (std::size_t i = 3; i < file.frames[frame].size(); ++i) {
            largest = std::max(largest, std::abs(file.frames[frame][i] - file.frames[frame - 1][i]));
        }
    }
    return largest;
}

} // namespace

TEST_CASE("a second reader of the BVH finds every joint where the program has it")
{
    const auto name = GENERATE(values<std::string>({"cat-cow", "rolling", "any"}));
    const float stature = GENERATE(1.2f, 1.7f, 2.2f);
    CAPTURE(name, stature);
    const Body body = makeBody(stature);
    const Timeline timeline = movement(name, body);
    const Pace pace = atBreathsPerMinute(Pace{}, 15.0);
    const BvhFile file{bvh(body, timeline, {.fps = 10, .pace = pace})};
    CHECK(file.frames.size() == static_cast<std::size_t>(timeline.length.value * 4.0 * 10.0) + 1);
    CHECK(worstJoint(file, body, timeline, pace) < 0.00005);
}

TEST_CASE("no angle of the BVH jumps")
{
    const Body body = makeBody(defaultStature);
    const auto name = GENERATE(values<std::string>({"cat-cow", "rolling"}));
    CAPTURE(name);
    const BvhFile file{bvh(body, movement(name, body), {.fps = 30, .pace = Pace{}})};
    CHECK(largestStep(file) < 2.0);
}

TEST_CASE("the BVH has a root that travels, joints that turn, and ends")
{
    const Body body = makeBody(defaultStature);
    const BvhFile file{bvh(body, catCow(body), {.fps = 2, .pace = Pace{}})};
    std::vector<std::string> names;
    for (const BvhNode& node : file.nodes) {
        CAPTURE(node.name);
        const bool root = node.parent < 0, end = node.name.empty();
        CHECK(node.channels.size() == (root ? 6u : end ? 0u : 3u));
        if (end) {
            CHECK(glm::length(node.offset) > 2.0);
            CHECK(glm::length(node.offset) < 20.0);
        } else {
            names.push_back(node.name);
        }
    }
    CHECK(names.size() == jointCount);
    CHECK(file.nodes.size() == jointCount + 5); // the head, two hands, two feet
}

TEST_CASE("where the BVH's last instant falls between two frames it comes late by the rest")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = catCow(body);
    const Pace pace = atBreathsPerMinute(Pace{}, 7.0); // 68.57 s
    const BvhFile file{bvh(body, timeline, {.fps = 8, .pace = pace})};
    CHECK(file.frameTime == Approx(0.125));
    CHECK(file.frames.size() == 550);
    CHECK(worstJoint(file, body, timeline, pace) < 0.00005);
}

TEST_CASE("the same command gives the same BVH, and a sink that wants no more is not asked again")
{
    const Body body = makeBody(defaultStature);
    const MotionOptions options{.fps = 5, .pace = Pace{}};
    CHECK(bvh(body, catCow(body), options) == bvh(body, catCow(body), options));
    int pieces = 0;
    writeBvh(body, catCow(body), options, [&](std::string_view) { return ++pieces < 3; });
    CHECK(pieces == 3);
}
