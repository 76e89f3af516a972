// SPDX-License-Identifier: MIT
#include "body/angles.h"
#include "motion/clearance.h"
#include "motion/freedoms.h"
#include "motion/lay_down.h"
#include "motion/settle.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>

using namespace vinyasa;

namespace {

constexpr std::array handsAndKnees{Contact{ContactPoint::palmLeft},   Contact{ContactPoint::palmRight},
                                   Contact{ContactPoint::kneeLeft},   Contact{ContactPoint::kneeRight},
                                   Contact{ContactPoint::instepLeft}, Contact{ContactPoint::instepRight}};

// A plausible table top with the given bends of the trunk.
Pose kneeling(float elevation, float lumbar, float hip)
{
    Angles angles{};
    const auto set = [&](std::string_view name, float degrees) {
        angles[*findAngle(name)] = fromDegrees(degrees).value;
    };
    set("pelvis.elevation", elevation);
    set("lumbar.flexion", lumbar);
    for (const std::string side : {"left", "right"}) {
        set("shoulder." + side + ".flexion", 75.0f);
        set("elbow." + side + ".flexion", 8.0f);
        set("elbow." + side + ".pronation", 80.0f);
        set("wrist." + side + ".flexion", -85.0f);
        set("hip." + side + ".flexion", hip);
        set("knee." + side + ".flexion", 90.0f);
        set("ankle." + side + ".dorsiflexion", -55.0f);
    }
    return poseFrom(angles);
}

// Face down, the feet stretched.
Pose onTheBelly()
{
    Angles angles{};
    for (const std::string side : {"left", "right"}) {
        angles[*findAngle("ankle." + side + ".dorsiflexion")] = fromDegrees(-60.0f).value;
    }
    Pose pose = poseFrom(angles);
    pose.root.y = 0.1f;
    return pose;
}

float worstContact(const Body& body, const Figure& figure, std::span<const ContactTarget> contacts)
{
    float worst = 0.0f;
    for (const ContactTarget& contact : contacts) {
        worst = std::max(worst, glm::distance(placeInWorld(body, figure.world, contact.point), contact.position));
    }
    return worst;
}

Pose settledTimes(int times, const Body& body, Pose pose, const Support& support)
{
    for (int i = 0; i < times; ++i) {
        pose = settle(body, pose, support).pose;
    }
    return pose;
}

void checkStays(const Figure& once, const Figure& twice)
{
    for (std::size_t i = 0; i < jointCount; ++i) {
        CAPTURE(joints[i].name);
        CHECK(glm::distance(once.world[i].position, twice.world[i].position) < 2e-4f);
        CHECK(std::abs(glm::dot(once.pose.rotation[i], twice.pose.rotation[i])) > 1.0f - 1e-6f); // 0.16 degrees
    }
}

} // namespace

TEST_CASE("contacts that are laid lie on the floor")
{
    const Body body = makeBody(GENERATE(1.5f, 1.7f, 1.95f));
    for (const ContactTarget& contact : layDown(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees, std::nullopt)) {
        CAPTURE(info(contact.point).name);
        CHECK(contact.position.y == 0.0f);
        const Vec3 outward = contact.orientation * info(contact.point).outward;
        CHECK(outward.y == Approx(-1.0f).margin(1e-4));
    }
}

TEST_CASE("forearm and palm that are laid down together belong to one arm, however far the elbow has to sink or rise")
{
    const Body body = makeBody(defaultStature);
    constexpr std::array onTheForearm{Contact{ContactPoint::kneeLeft}, Contact{ContactPoint::kneeRight},
                                      Contact{ContactPoint::forearmLeft}, Contact{ContactPoint::palmLeft}};
    for (float elevation = -30.0f; elevation <= 15.0f; elevation += 5.0f) {
        Angles angles = anglesOf(kneeling(elevation, 0.0f, 90.0f));
        angles[*findAngle("elbow.left.flexion")] = fromDegrees(80.0f).value;
        const std::vector<ContactTarget> laid = layDown(body, poseFrom(angles), onTheForearm, std::nullopt);
        const auto joint = [&](std::size_t contact) {
            return laid[contact].position - laid[contact].orientation * placeOf(body, laid[contact].point);
        };
        CAPTURE(elevation);
        CHECK(glm::distance(joint(2), joint(3)) == Approx(-body.offset[index(Joint::wristLeft)].y).margin(1e-4));
    }
}

TEST_CASE("an elbow that comes in under a low shoulder stays above the floor, and its hand arrives")
{
    const Body body = makeBody(GENERATE(1.5f, 1.7f));
    std::vector<ContactTarget> contacts = layDown(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees, std::nullopt);
    std::erase_if(contacts, [](const ContactTarget& contact) { return contact.point == ContactPoint::palmRight; });
    const Pose wanted = movedOnto(body, kneeling(-25.0f, 0.0f, 115.0f), std::span{contacts}.subspan(1));
    ContactTarget& palm = contacts.front();
    palm.moving = true;
    const Vec3 start = palm.position;
    for (float way = -0.24f; way <= 0.2f; way += 0.02f) {
        palm.position = start + Vec3{0.0f, 0.0f, way * body.stature / defaultStature};
        const Figure figure = settle(body, wanted, {contacts});
        CAPTURE(way);
        CHECK(gapOf(body, figure.world, {.point = ContactPoint::elbowLeft}, 0.0f) > -0.002f);
        CHECK(worstContact(body, figure, std::span{contacts}.first(1)) < 0.001f);
    }
}

TEST_CASE("a palm held flat turns the forearm where the wrist has no more to give, and once for all")
{
    const Body body = makeBody(defaultStature);
    Angles angles = anglesOf(kneeling(-15.0f, 0.0f, 75.0f));
    angles[*findAngle("shoulder.left.flexion")] = fromDegrees(140.0f).value;
    angles[*findAngle("wrist.left.flexion")] = fromDegrees(-20.0f).value;
    const std::vector<ContactTarget> contacts =
        layDown(body, poseFrom(angles), std::array{handsAndKnees[0]}, std::nullopt);
    float lowest = pi, highest = -pi;
    for (float pronation = 30.0f; pronation <= 90.0f; pronation += 10.0f) {
        angles[*findAngle("elbow.left.pronation")] = fromDegrees(pronation).value;
        const auto turned = [&](const Pose& pose) { return anglesOf(pose)[*findAngle("wrist.left.rotation")]; };
        const float rotation = turned(settledTimes(1, body, poseFrom(angles), {contacts}));
        CHECK(turned(settledTimes(20, body, poseFrom(angles), {contacts})) ==
              Approx(rotation).margin(fromDegrees(0.8f).value));
        lowest = std::min(lowest, rotation);
        highest = std::max(highest, rotation);
    }
    CHECK(highest - lowest < fromDegrees(17.0f).value);
}

TEST_CASE("whatever the trunk does within reason, every contact is kept to 1 mm")
{
    const Body body = makeBody(GENERATE(1.5f, 1.7f, 1.95f));
    const Pose table = kneeling(15.0f, 0.0f, 75.0f);
    const std::vector<ContactTarget> contacts = layDown(body, table, handsAndKnees, std::nullopt);
    for (float lumbar = -30.0f; lumbar <= 40.0f; lumbar += 5.0f) {
        for (float elevation = -5.0f; elevation <= 45.0f; elevation += 5.0f) {
            const Pose wanted = movedOnto(body, kneeling(elevation, lumbar, 90.0f - elevation), contacts);
            const Figure figure = settle(body, wanted, {contacts});
            CAPTURE(lumbar, elevation);
            CHECK(worstContact(body, figure, contacts) < 0.001f);
        }
    }
}

TEST_CASE("a settled figure stays as it is when settled again")
{
    const Body body = makeBody(defaultStature);
    const std::vector<ContactTarget> contacts =
        layDown(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees, std::nullopt);
    const Figure once = settle(body, movedOnto(body, kneeling(30.0f, 20.0f, 60.0f), contacts), {contacts});
    checkStays(once, settle(body, once.pose, {contacts}));
}

TEST_CASE("the belly that the floor has pushed out is pushed no further, however the lungs are filled")
{
    const Body body = makeBody(defaultStature);
    constexpr std::array resting{Contact{ContactPoint::pelvis}, Contact{ContactPoint::chest},
                                 Contact{ContactPoint::head}};
    const std::vector<ContactTarget> contacts = layDown(body, onTheBelly(), resting, std::nullopt);
    for (float fill = 0.0f; fill <= 1.0f; fill += 0.25f) {
        const Support support{contacts, std::nullopt, fill};
        const Figure once = settle(body, settledTimes(1, body, onTheBelly(), support), support);
        CAPTURE(fill);
        checkStays(once, settle(body, once.pose, support));
    }
}

TEST_CASE("where a sinking body just touches the floor with another part, nothing jumps")
{
    const Body body = makeBody(defaultStature);
    const std::vector<ContactTarget> contacts =
        layDown(body, onTheBelly(), std::array{Contact{ContactPoint::pelvis}}, std::nullopt);
    for (const float height : {0.11f, 0.12f, 0.14f}) {
        const auto tilted = [&](float by) {
            Pose pose = onTheBelly();
            pose.root.y = height;
            pose.rotation[index(Joint::pelvis)] *= glm::angleAxis(by, Vec3{1.0f, 0.0f, 0.0f});
            return settle(body, pose, {contacts}).world;
        };
        JointTransforms before = tilted(-0.05f);
        for (float tilt = -0.05f; tilt < 0.05f; tilt += 0.0005f) {
            const JointTransforms now = tilted(tilt);
            for (std::size_t i = 0; i < jointCount; ++i) {
                CAPTURE(height, tilt, joints[i].name);
                REQUIRE(glm::distance(now[i].position, before[i].position) < 0.004f);
            }
            before = now;
        }
    }
}

TEST_CASE("legs that lie straight keep the hips from going aside")
{
    const Body body = makeBody(defaultStature);
    constexpr std::array<Contact, 4> legs{handsAndKnees[2], handsAndKnees[3], handsAndKnees[4], handsAndKnees[5]};
    const std::vector<ContactTarget> contacts = layDown(body, onTheBelly(), legs, std::nullopt);
    const Pose lying = movedOnto(body, onTheBelly(), contacts);
    for (float aside = -0.06f; aside <= 0.06f; aside += 0.02f) {
        Pose wanted = lying;
        wanted.root.x += aside;
        CAPTURE(aside);
        CHECK(worstContact(body, settle(body, wanted, {contacts}), contacts) < 0.001f);
    }
}

TEST_CASE("the mirrored wish settles into the mirrored figure")
{
    const Body body = makeBody(defaultStature);
    const std::vector<ContactTarget> contacts =
        layDown(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees, std::nullopt);
    Pose wanted = movedOnto(body, kneeling(25.0f, 10.0f, 65.0f), contacts);
    wanted.rotation[index(Joint::lumbar3)] = glm::angleAxis(0.1f, glm::normalize(Vec3{0.2f, 0.5f, 1.0f}));
    const Figure here = settle(body, wanted, {contacts}), there = settle(body, mirrored(wanted), {contacts});
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Vec3 p = here.world[index(joints[i].mirror)].position;
        CAPTURE(joints[i].name);
        CHECK(glm::distance(there.world[i].position, Vec3{-p.x, p.y, p.z}) < 1e-4f);
    }
}

TEST_CASE("a pose without contacts is left alone")
{
    const Body body = makeBody(defaultStature);
    Pose wanted = kneeling(15.0f, 0.0f, 75.0f);
    wanted.root.y = 1.0f; // in the air
    const Figure figure = settle(body, wanted, {});
    CHECK(figure.pose.root == wanted.root);
    for (std::size_t i = 1; i < jointCount; ++i) {
        CHECK(figure.pose.rotation[i] == wanted.rotation[i]);
    }
}

TEST_CASE("a contact far out of reach is approached and nothing becomes NaN")
{
    const Body body = makeBody(defaultStature);
    std::mt19937 random{2};
    std::uniform_real_distribution<float> far{-50.0f, 50.0f};
    for (int i = 0; i < 200; ++i) {
        std::vector<ContactTarget> contacts = layDown(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees, std::nullopt);
        for (ContactTarget& contact : contacts) {
            contact.position += Vec3{far(random), far(random), far(random)};
        }
        for (const Transform& joint : settle(body, kneeling(15.0f, 0.0f, 75.0f), {contacts}).world) {
            CHECK(std::isfinite(glm::dot(joint.position, joint.position)));
            CHECK(glm::length(joint.rotation) == Approx(1.0f).margin(1e-3));
        }
    }
}

namespace {

// On the back, legs and arms a little apart, at some height and tilt, as it may come from between two key poses.
Pose onTheBack(std::mt19937& random)
{
    std::uniform_real_distribution<float> little{-0.05f, 0.05f};
    Angles angles{};
    angles[*findAngle("pelvis.roll")] = pi;
    for (std::size_t i = 0; i < angleCount; ++i) {
        const AngleInfo& range = angleInfos[i];
        angles[i] += std::clamp(little(random), range.low.value, range.high.value);
    }
    for (const std::string side : {"left", "right"}) {
        angles[*findAngle("elbow." + side + ".flexion")] += 0.3f;
        angles[*findAngle("shoulder." + side + ".abduction")] += 0.5f;
        angles[*findAngle("knee." + side + ".flexion")] = 0.1f;
    }
    Pose pose = poseFrom(angles);
    pose.root.y = 0.11f + little(random);
    return pose;
}

constexpr std::array lying{
    Contact{ContactPoint::pelvis},       Contact{ContactPoint::chest},         Contact{ContactPoint::head},
    Contact{ContactPoint::shoulderLeft}, Contact{ContactPoint::shoulderRight}, Contact{ContactPoint::handLeft},
    Contact{ContactPoint::handRight},    Contact{ContactPoint::footLeft},      Contact{ContactPoint::footRight}};

float deepestIn(Surface surface, const Vec3& place, const Body& body, const Figure& figure, float fill)
{
    float deepest = 0.0f;
    for (const Ball& ball : body.balls) {
        deepest = std::max(deepest, -gapOf(ballInWorld(ball, figure.world, fill), surface, place));
    }
    return deepest;
}

} // namespace

TEST_CASE("resting parts press on the floor and nothing goes through it, however the lungs are filled")
{
    const Body body = makeBody(GENERATE(1.5f, 1.95f));
    const float fill = GENERATE(0.0f, 0.5f, 1.0f);
    std::mt19937 random{11};
    for (int i = 0; i < 100; ++i) {
        const Pose wanted = onTheBack(random);
        const std::vector<ContactTarget> contacts = layDown(body, wanted, lying, std::nullopt);
        const Figure figure = settle(body, wanted, {contacts, std::nullopt, fill});
        for (const ContactTarget& contact : contacts) {
            CAPTURE(i, info(contact.point).name);
            CHECK(errorOf(body, figure.world, contact, fill) < 0.001f);
        }
        CHECK(deepestIn(Surface::floor, {}, body, figure, fill) < 0.002f);
    }
}

TEST_CASE("a limb that would go through the floor or the wall is pushed out, and no further")
{
    const Body body = makeBody(defaultStature);
    std::mt19937 random{5};
    Pose wanted = onTheBack(random);
    const std::array resting{Contact{ContactPoint::pelvis}, Contact{ContactPoint::chest}};
    const std::vector<ContactTarget> contacts = layDown(body, wanted, resting, std::nullopt);
    const float wall = -0.8f; // the feet of the lying body would be behind it
    for (float dip = -0.2f; dip <= 0.3f; dip += 0.02f) {
        Pose kicking = wanted;
        kicking.rotation[index(Joint::hipLeft)] *= glm::angleAxis(dip, Vec3{1.0f, 0.0f, 0.0f});
        CAPTURE(dip);
        const Figure free = settle(body, kicking, {contacts});
        CHECK(deepestIn(Surface::floor, {}, body, free, 0.0f) < 0.002f);
        const Figure walled = settle(body, kicking, {contacts, wall});
        CHECK(deepestIn(Surface::wall, {0.0f, 0.0f, wall}, body, walled, 0.0f) < 0.002f);
        for (const ContactTarget& contact : contacts) {
            CHECK(errorOf(body, walled.world, contact, 0.0f) < 0.001f);
        }
    }
    wanted.root.y += 0.5f;
    CHECK(settle(body, wanted, {}).pose.root == wanted.root); // the floor does not pull
}

TEST_CASE("a prop lifts what rests on it")
{
    const Body body = makeBody(defaultStature);
    std::mt19937 random{3};
    Pose wanted = onTheBack(random);
    for (const float height : {0.0f, 0.05f, 0.1f}) {
        const std::array resting{Contact{ContactPoint::pelvis, Surface::floor, height}};
        const std::vector<ContactTarget> contacts = layDown(body, wanted, resting, std::nullopt);
        const Figure figure = settle(body, wanted, {contacts});
        CAPTURE(height);
        CHECK(gapOf(body, figure.world, {.point = ContactPoint::pelvis}, 0.0f) == Approx(height).margin(1e-3));
    }
}

TEST_CASE("the freedoms move a point as their slope says")
{
    const Body body = makeBody(defaultStature);
    std::mt19937 random{7};
    constexpr FreeLimbs allFree{true, true, true, true};
    for (int i = 0; i < 20; ++i) {
        Pose pose = onTheBack(random);
        const JointTransforms world = forwardKinematics(body, pose);
        for (const Ball& ball : body.balls) {
            const Vec3 place = world[index(ball.joint)] * ball.center;
            const Vec3 up{0.0f, 1.0f, 0.0f};
            const Freedoms slope = slopeOf(world, allFree, ball.joint, place, up);
            const std::size_t one = std::uniform_int_distribution<std::size_t>{0, freedomCount - 1}(random);
            Freedoms movement{};
            movement[one] = 1e-3f;
            const Pose moved = movedBy(pose, world, movement);
            const Vec3 after = forwardKinematics(body, moved)[index(ball.joint)] * ball.center;
            CAPTURE(info(ball.joint).name, one);
            CHECK((after - place).y == Approx(1e-3f * slope[one]).margin(2e-5));
        }
    }
}
