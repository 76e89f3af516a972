// SPDX-License-Identifier: MIT
#include "support/cat_cow.h"
#include "support/whole_timeline.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace vinyasa;

TEST_CASE("a practice ends with its last exhale")
{
    const Timeline timeline = catCow(makeBody(defaultStature));
    CHECK(momentAt(timeline, timeline.length).breath.phase == BreathPhase::exhale);
    CHECK(momentAt(timeline, timeline.length).breath.fill == Approx(0.0).margin(1e-9));
    CHECK(momentAt(timeline, {}).breath.phase == BreathPhase::inhale);
}

TEST_CASE("the spans of a timeline follow each other without gaps, from 0 to a whole number of breaths")
{
    const Timeline timeline = catCow(makeBody(defaultStature));
    checkWhole(timeline);
}

TEST_CASE("a cow is the end of an inhale, a cat the end of an exhale")
{
    const Timeline timeline = catCow(makeBody(defaultStature));
    for (const KeyPoseMark& mark : keyPoseMarks(timeline)) {
        const std::string& id = timeline.keyPoseIds[mark.keyPose];
        const double fill = breathAt(mark.beat).fill;
        CAPTURE(id, mark.beat.value);
        if (id == "cow") {
            CHECK(fill == Approx(1.0));
        } else if (id == "cat") {
            CHECK(fill == Approx(0.0).margin(1e-12));
        }
    }
}

TEST_CASE("a seek to any beat, in any order, gives the same figure as playing there")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = catCow(body);
    std::vector<Beat> beats;
    std::vector<Figure> played;
    for (double beat = 0.0; beat <= timeline.length.value; beat += 0.0137) {
        beats.push_back({beat});
        played.push_back(figureAt(body, timeline, {beat}));
    }
    std::vector<std::size_t> order(beats.size());
    std::iota(order.begin(), order.end(), 0u);
    std::shuffle(order.begin(), order.end(), std::mt19937{1});
    for (const std::size_t i : order) {
        CHECK(figureAt(body, timeline, beats[i]).pose.rotation == played[i].pose.rotation);
        CHECK(figureAt(body, timeline, beats[i]).pose.root == played[i].pose.root);
    }
}

TEST_CASE(
    "contacts hold, nothing goes through the floor and nothing leaves its range, in every body and at every level")
{
    const Body body = makeBody(GENERATE(1.4f, 1.7f, 2.0f));
    const Timeline timeline = catCow(body, GENERATE(std::string{}, std::string{"easier"}));
    for (double beat = 0.0; beat <= timeline.length.value; beat += 0.01) {
        const Moment moment = momentAt(timeline, {beat});
        const Figure figure = figureAt(body, moment);
        CAPTURE(beat);
        for (const ContactTarget& contact : moment.contacts) {
            CHECK(glm::distance(placeInWorld(body, figure.world, contact.point), contact.position) < 0.001f);
        }
        for (const Shape& shape : body.shapes) {
            const Transform& joint = figure.world[index(shape.joint)];
            CAPTURE(fullName(shape));
            CHECK((joint * shape.from).y - shape.fromRadius > -0.002f);
            CHECK((joint * shape.to).y - shape.toRadius > -0.002f);
        }
        const Angles angles = anglesOf(figure.pose);
        for (std::size_t i = 0; i < angleCount; ++i) {
            CAPTURE(angleInfos[i].name);
            CHECK(angles[i] >= angleInfos[i].low.value);
            CHECK(angles[i] <= angleInfos[i].high.value);
        }
    }
}

TEST_CASE("the wave is in the spine: the waist rises and sinks, hips and shoulders hardly move")
{
    const Body body = makeBody(1.70f);
    const Timeline timeline = catCow(body);
    const auto travel = [&](Joint joint) {
        Vec3 low{1e9f}, high{-1e9f};
        for (double beat = 0.0; beat <= timeline.length.value; beat += 0.01) {
            const Vec3 place = figureAt(body, timeline, {beat}).world[index(joint)].position;
            low = glm::min(low, place);
            high = glm::max(high, place);
        }
        return high - low;
    };
    CHECK(travel(Joint::thoracic1).y > 0.08f);
    CHECK(travel(Joint::thoracic1).y < 0.13f);
    CHECK(glm::length(travel(Joint::hipLeft)) < 0.04f);
    CHECK(glm::length(travel(Joint::shoulderRight)) < 0.04f);
}

TEST_CASE("easier is the same practice in a smaller range")
{
    const Body body = makeBody(defaultStature);
    const Timeline full = catCow(body, std::string{}), easier = catCow(body, std::string{"easier"});
    CHECK(easier.length == full.length);
    const auto lumbar = [&](const Timeline& timeline, double beat) {
        return std::abs(anglesOf(figureAt(body, timeline, {beat}).pose)[*findAngle("lumbar.flexion")]);
    };
    for (const double beat : {1.5, 2.0}) {
        CHECK(lumbar(easier, beat) < 0.9f * lumbar(full, beat));
        CHECK(lumbar(easier, beat) > 0.3f * lumbar(full, beat));
    }
}

TEST_CASE("a contact that a later key pose adds is laid where the body arrives, and holds from then on")
{
    const Body body = makeBody(defaultStature);
    Library library = loadAssets();
    for (KeyPose& keyPose : library.keyPoses) {
        if (keyPose.id == "table-top") {
            keyPose.posture.contacts = {{ContactPoint::kneeLeft}, {ContactPoint::kneeRight}};
        }
    }
    const Timeline timeline = compose(body, library, *findAsana(library, "cat-cow"));
    CHECK(momentAt(timeline, {1.2}).contacts.size() == 2);
    CHECK(momentAt(timeline, {1.7}).contacts.size() == 6);
    for (double beat = 1.5; beat < 7.0; beat += 0.01) {
        const Moment moment = momentAt(timeline, {beat});
        const Figure figure = figureAt(body, moment);
        for (const ContactTarget& contact : moment.contacts) {
            CAPTURE(beat, info(contact.point).name);
            CHECK(glm::distance(placeInWorld(body, figure.world, contact.point), contact.position) < 0.001f);
        }
    }
    const Figure before = figureAt(body, timeline, {1.5 - 1e-6}), after = figureAt(body, timeline, {1.5 + 1e-6});
    for (std::size_t i = 0; i < jointCount; ++i) {
        CAPTURE(joints[i].name);
        CHECK(glm::distance(before.world[i].position, after.world[i].position) < 0.001f);
    }
}

TEST_CASE("in a hold a steady body moves in few small steps, elsewhere as it does")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = catCow(body);
    double bodyFill = -1.0;
    int steps = 0, frames = 0;
    for (double beat = 0.0; beat < 2.0; beat += 1.0 / 256.0) {
        const Moment moment = momentAt(timeline, {beat}), steady = steadyMomentAt(timeline, {beat});
        CAPTURE(beat);
        CHECK(steady.breath.fill == moment.breath.fill); // the ring does not step
        CHECK(steady.span == moment.span);
        const bool hold = isHold(timeline.spans[moment.span]);
        CHECK(std::abs(steady.bodyFill - moment.breath.fill) <= (hold ? 0.5 / 20.0 + 1e-9 : 0.0));
        const Figure there = figureAt(body, moment), shown = figureAt(body, steady);
        for (std::size_t i = 0; i < jointCount; ++i) {
            CHECK(glm::distance(there.world[i].position, shown.world[i].position) <= (hold ? 0.0005f : 0.0f));
        }
        if (hold) {
            steps += steady.bodyFill != bodyFill ? 1 : 0;
            ++frames;
            bodyFill = steady.bodyFill;
        }
    }
    CHECK(frames > 200);
    CHECK(steps < 44);
}

TEST_CASE("while a steady body does not breathe it does not move, not by a bit")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = catCow(body);
    std::optional<Moment> before;
    for (double beat = 0.0; beat < 1.0; beat += 1.0 / 128.0) {
        const Moment now = steadyMomentAt(timeline, {beat});
        if (before && before->bodyFill == now.bodyFill && (beat < 0.5 || before->beat >= Beat{0.5})) {
            const Figure a = figureAt(body, *before), b = figureAt(body, now);
            CHECK(std::ranges::equal(a.world, b.world, [](const Transform& one, const Transform& other) {
                return one.position == other.position && one.rotation == other.rotation;
            }));
        }
        before = now;
    }
}
