// SPDX-License-Identifier: MIT
#include "body/limits.h"
#include "exchange/motion_json.h"
#include "motion_file.h"
#include "support/cat_cow.h"

#include <glm/geometric.hpp>

#include <cmath>
#include <set>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

constexpr int fps = 15;

MotionFile exported(double breathsPerMinute = 6.0, const std::string& level = "", float stature = defaultStature)
{
    const Body body = makeBody(stature);
    return MotionFile{
        motionJson(body, catCow(body, level), {.fps = fps, .pace = atBreathsPerMinute(Pace{}, breathsPerMinute)})};
}

// The largest distance of a bone's length from what it is in the first frame.
double worstBone(const MotionFile& motion)
{
    double worst = 0.0;
    for (const Json& joint : motion.json().at("joints")) {
        if (joint.at("parent").is_null()) {
            continue;
        }
        const auto length = motion.series([&](const Json& frame) {
            return glm::distance(motion.position(frame, joint.at("name")), motion.position(frame, joint.at("parent")));
        });
        worst = std::max(worst, travel(length));
    }
    return worst;
}

double worstContact(const MotionFile& motion)
{
    double worst = 0.0;
    for (const Json& frame : motion.frames()) {
        for (const Json& contact : frame.at("contacts")) {
            const float off = glm::distance(point(contact.at("position")), point(contact.at("target")));
            worst = std::max(worst, static_cast<double>(off));
        }
    }
    return worst;
}

// "palm.left" is on wrist.left, and so on.
const std::map<std::string, std::string> jointOfPoint{
    {"palm.left", "wrist.left"},  {"palm.right", "wrist.right"}, {"knee.left", "knee.left"},
    {"knee.right", "knee.right"}, {"instep.left", "ankle.left"}, {"instep.right", "ankle.right"},
};

std::set<std::string> pressedJoints(const Json& frame)
{
    std::set<std::string> joints;
    for (const Json& contact : frame.at("contacts")) {
        joints.insert(jointOfPoint.at(contact.at("point")));
    }
    return joints;
}

// How far the lowest shape is above the floor; where flesh is pressed, 3 mm more are given.
double lowest(const MotionFile& motion)
{
    double lowestYet = 1.0;
    for (const Json& frame : motion.frames()) {
        const auto pressed = pressedJoints(frame);
        for (const Json& shape : motion.json().at("shapes")) {
            const std::string joint = shape.at("joint");
            const float given = pressed.contains(joint) ? 0.003f : 0.0f;
            for (const auto& [end, radius] : {std::pair{"from", 0}, std::pair{"to", 1}}) {
                const Vec3 place = motion.inWorld(frame, joint, point(shape.at(end)));
                const float height = place.y - shape.at("radii").at(radius).get<float>() + given;
                lowestYet = std::min(lowestYet, static_cast<double>(height));
            }
        }
    }
    return lowestYet;
}

void checkPromises(const MotionFile& motion)
{
    CHECK(worstBone(motion) < 0.00001);
    CHECK(worstContact(motion) < 0.001);
    CHECK(lowest(motion) > -0.002);
    for (const AngleInfo& angle : angleInfos) {
        CAPTURE(angle.name);
        const auto degrees = motion.series(
            [&](const Json& frame) { return frame.at("angles").at(std::string{angle.name}).get<double>(); });
        CHECK(*std::ranges::min_element(degrees) >= static_cast<double>(toDegrees(angle.low)) - 0.0001);
        CHECK(*std::ranges::max_element(degrees) <= static_cast<double>(toDegrees(angle.high)) + 0.0001);
    }
}

} // namespace

TEST_CASE("the exported motion keeps bones, contacts, floor and ranges at every pace")
{
    const double breathsPerMinute = GENERATE(3.0, 6.0, 15.0);
    CAPTURE(breathsPerMinute);
    checkPromises(exported(breathsPerMinute));
}

TEST_CASE("the exported motion keeps bones, contacts, floor and ranges for every body")
{
    const auto [stature, level] = GENERATE(values<std::pair<float, std::string>>({{1.2f, std::string{}},
                                                                                  {2.2f, std::string{}},
                                                                                  {1.2f, std::string{"easier"}},
                                                                                  {1.7f, std::string{"easier"}},
                                                                                  {2.2f, std::string{"easier"}}}));
    CAPTURE(stature);
    checkPromises(exported(15.0, level, stature));
}

TEST_CASE("at the default pace no angle accelerates by more than 300 degrees per second squared")
{
    const MotionFile motion = exported();
    for (const AngleInfo& angle : angleInfos) {
        CAPTURE(angle.name);
        const auto degrees = motion.series(
            [&](const Json& frame) { return frame.at("angles").at(std::string{angle.name}).get<double>(); });
        double worst = 0.0;
        for (std::size_t i = 1; i + 1 < degrees.size(); ++i) {
            worst = std::max(worst, std::abs(degrees[i - 1] - 2.0 * degrees[i] + degrees[i + 1]) * fps * fps);
        }
        CHECK(worst < 300.0);
    }
}

TEST_CASE("the middle of the back travels 8 to 13 cm while hips and shoulders hardly move")
{
    const MotionFile motion = exported();
    const auto height = motion.series([&](const Json& frame) { return motion.position(frame, "thoracic.1").y; });
    CHECK(travel(height) >= 0.08);
    CHECK(travel(height) <= 0.13);
    for (const std::string joint : {"hip.left", "hip.right", "shoulder.left", "shoulder.right"}) {
        for (const int axis : {0, 1, 2}) {
            CAPTURE(joint, axis);
            CHECK(travel(motion.series([&](const Json& frame) { return motion.position(frame, joint)[axis]; })) < 0.04);
        }
    }
}

// 1         1.5        2         2.5
// |/ inhale  cow exhale\|cat inhale/ cow ...
TEST_CASE("cow is at the top of each inhale and cat at the end of each exhale, to 1 % of a breath")
{
    const double breathsPerMinute = GENERATE(3.0, 6.0, 15.0);
    const MotionFile motion = exported(breathsPerMinute);
    const auto beats = motion.series([](const Json& frame) { return frame.at("beat").get<double>(); });
    const auto back = motion.series([&](const Json& frame) { return motion.position(frame, "thoracic.1").y; });
    const auto beatOfExtreme = [&](double from, double to, double sign) {
        double best = -10.0, at = 0.0;
        for (std::size_t i = 0; i < beats.size(); ++i) {
            if (beats[i] >= from && beats[i] <= to && sign * back[i] > best) {
                best = sign * back[i];
                at = beats[i];
            }
        }
        return at;
    };
    const double frame = breathsPerMinute / 60.0 / fps; // a tie between frames can't be told
    for (int round = 1; round <= 6; ++round) {
        CAPTURE(breathsPerMinute, round);
        CHECK(beatOfExtreme(round + 0.25, round + 0.75, -1.0) == Approx(round + 0.5).margin(0.01 + frame));
        CHECK(beatOfExtreme(round + 0.75, round + 1.25, 1.0) == Approx(round + 1.0).margin(0.01 + frame));
    }
}

TEST_CASE("key poses are named in the frame that is nearest to them and nowhere else")
{
    const MotionFile motion = exported();
    std::vector<std::string> names;
    for (const Json& frame : motion.frames()) {
        if (frame.at("keyPose").is_null()) {
            continue;
        }
        names.push_back(frame.at("keyPose"));
        const double beat = frame.at("beat"), fill = frame.at("fill");
        CAPTURE(names.back(), beat);
        CHECK(fill == Approx(names.back() == "cow"                  ? 1.0
                             : names.back() == "cat" || beat == 0.0 ? 0.0
                                                                    : 1.0)
                          .margin(1e-4));
    }
    REQUIRE(names.size() == 14);
    CHECK(names.front() == "table-top");
    CHECK(names[1] == "cow");
    CHECK(names[2] == "cat");
    CHECK(names.back() == "table-top");
}

TEST_CASE("frames come at the given rate, and the last instant has one")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = catCow(body);
    const double breathsPerMinute = GENERATE(6.0, 7.0);
    CAPTURE(breathsPerMinute);
    const Pace pace = atBreathsPerMinute(Pace{}, breathsPerMinute);
    const MotionFile motion{motionJson(body, timeline, {.fps = 8, .pace = pace})};
    const Json& frames = motion.frames();
    const double end = timeline.length.value * 60.0 / breathsPerMinute;
    CHECK(motion.json().at("pace").get<double>() == Approx(breathsPerMinute));
    CHECK(motion.json().at("fps") == 8);
    CHECK(frames.front().at("seconds") == 0.0);
    CHECK(frames.back().at("seconds").get<double>() == Approx(end).margin(1e-6));
    CHECK(frames.back().at("beat").get<double>() == Approx(timeline.length.value).margin(1e-6));
    CHECK(frames.size() == static_cast<std::size_t>(std::ceil(end * 8.0 - 1e-9)) + 1);
    CHECK(frames.at(3).at("seconds").get<double>() == Approx(0.375).margin(1e-6));
}

TEST_CASE("the same command gives the same bytes")
{
    const Body body = makeBody(defaultStature);
    const MotionOptions options{.fps = 5, .pace = Pace{}};
    CHECK(motionJson(body, catCow(body), options) == motionJson(body, catCow(body), options));
}

TEST_CASE("a sink that wants no more is not asked again")
{
    const Body body = makeBody(defaultStature);
    int pieces = 0;
    writeMotionJson(body, catCow(body), {.fps = 5, .pace = Pace{}}, [&](std::string_view) { return ++pieces < 3; });
    CHECK(pieces == 3);
}

TEST_CASE("joints are in order, parents first, and shapes hang on them")
{
    const MotionFile motion = exported(15.0);
    std::set<std::string> known;
    for (const Json& joint : motion.json().at("joints")) {
        CAPTURE(joint.at("name").get<std::string>());
        CHECK((joint.at("parent").is_null() ? known.empty() : known.contains(joint.at("parent"))));
        known.insert(joint.at("name"));
    }
    CHECK(known.size() == jointCount);
    for (const Json& shape : motion.json().at("shapes")) {
        CHECK(known.contains(shape.at("joint")));
    }
}

TEST_CASE("the cues of the practice come along")
{
    const Json cues = exported().json().at("cues");
    CHECK(cues.front().at("kind") == "instruction");
    CHECK(cues.front().at("words").get<std::string>().starts_with("Wrists under"));
    CHECK(cues.back() == Json{{"beat", 8.0}, {"kind", "end"}, {"words", ""}});
}
