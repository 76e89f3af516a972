// SPDX-License-Identifier: MIT
#include "body/angles.h"
#include "motion/settle.h"
#include "support/catch.h"

#include <array>
#include <cmath>
#include <random>
#include <string>

using namespace vinyasa;

namespace {

constexpr std::array<ContactPoint, 6> handsAndKnees{ContactPoint::palmLeft,   ContactPoint::palmRight,
                                                    ContactPoint::kneeLeft,   ContactPoint::kneeRight,
                                                    ContactPoint::instepLeft, ContactPoint::instepRight};

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

float worstContact(const Body& body, const Figure& figure, std::span<const ContactTarget> contacts)
{
    float worst = 0.0f;
    for (const ContactTarget& contact : contacts) {
        worst = std::max(worst, glm::distance(placeInWorld(body, figure.world, contact.point), contact.position));
    }
    return worst;
}

} // namespace

TEST_CASE("contacts that are laid lie on the floor")
{
    const Body body = makeBody(GENERATE(1.5f, 1.7f, 1.95f));
    for (const ContactTarget& contact : layOnFloor(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees)) {
        CAPTURE(info(contact.point).name);
        CHECK(contact.position.y == 0.0f);
        const Vec3 outward = contact.orientation * info(contact.point).outward;
        CHECK(outward.y == Approx(-1.0f).margin(1e-4));
    }
}

TEST_CASE("whatever the trunk does within reason, every contact is kept to 1 mm")
{
    const Body body = makeBody(GENERATE(1.5f, 1.7f, 1.95f));
    const Pose table = kneeling(15.0f, 0.0f, 75.0f);
    const std::vector<ContactTarget> contacts = layOnFloor(body, table, handsAndKnees);
    for (float lumbar = -30.0f; lumbar <= 40.0f; lumbar += 5.0f) {
        for (float elevation = -5.0f; elevation <= 45.0f; elevation += 5.0f) {
            const Pose wanted = movedOnto(body, kneeling(elevation, lumbar, 90.0f - elevation), contacts);
            const Figure figure = settle(body, wanted, contacts);
            CAPTURE(lumbar, elevation);
            CHECK(worstContact(body, figure, contacts) < 0.001f);
        }
    }
}

TEST_CASE("a settled figure stays as it is when settled again")
{
    const Body body = makeBody(defaultStature);
    const std::vector<ContactTarget> contacts = layOnFloor(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees);
    const Figure once = settle(body, movedOnto(body, kneeling(30.0f, 20.0f, 60.0f), contacts), contacts);
    const Figure twice = settle(body, once.pose, contacts);
    for (std::size_t i = 0; i < jointCount; ++i) {
        CAPTURE(joints[i].name);
        CHECK(glm::distance(once.world[i].position, twice.world[i].position) < 2e-4f);
    }
}

TEST_CASE("the mirrored wish settles into the mirrored figure")
{
    const Body body = makeBody(defaultStature);
    const std::vector<ContactTarget> contacts = layOnFloor(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees);
    Pose wanted = movedOnto(body, kneeling(25.0f, 10.0f, 65.0f), contacts);
    wanted.rotation[index(Joint::lumbar3)] = glm::angleAxis(0.1f, glm::normalize(Vec3{0.2f, 0.5f, 1.0f}));
    const Figure here = settle(body, wanted, contacts), there = settle(body, mirrored(wanted), contacts);
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Vec3 p = here.world[index(joints[i].mirror)].position;
        CAPTURE(joints[i].name);
        CHECK(glm::distance(there.world[i].position, Vec3{-p.x, p.y, p.z}) < 1e-4f);
    }
}

TEST_CASE("a pose without contacts is left alone")
{
    const Body body = makeBody(defaultStature);
    const Pose wanted = kneeling(15.0f, 0.0f, 75.0f);
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
        std::vector<ContactTarget> contacts = layOnFloor(body, kneeling(15.0f, 0.0f, 75.0f), handsAndKnees);
        for (ContactTarget& contact : contacts) {
            contact.position += Vec3{far(random), far(random), far(random)};
        }
        for (const Transform& joint : settle(body, kneeling(15.0f, 0.0f, 75.0f), contacts).world) {
            CHECK(std::isfinite(glm::dot(joint.position, joint.position)));
            CHECK(glm::length(joint.rotation) == Approx(1.0f).margin(1e-3));
        }
    }
}
