// SPDX-License-Identifier: MIT
#include "body/angles.h"
#include "body/self_contact.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace vinyasa;

namespace {

constexpr float limit = 0.010f; // metres: what issue and check call passing through

struct Named {
    std::string_view angle; // "hip.flexion" is of both sides
    float degrees;
};

void set(Angles& angles, std::string name, float degrees)
{
    const std::size_t dot = name.find('.');
    for (const char* side : {"", ".left", ".right"}) {
        if (const auto found = findAngle(std::string{name}.insert(dot, side))) {
            angles[*found] = fromDegrees(degrees).value;
        }
    }
}

Pose poseOf(const std::vector<Named>& named)
{
    Angles angles{};
    set(angles, "elbow.pronation", -90.0f); // palms forward
    for (const Named& each : named) {
        set(angles, std::string{each.angle}, each.degrees);
    }
    return poseFrom(angles);
}

std::vector<SelfContact> contactsOf(const Body& body, const Pose& pose, float fill = 0.5f)
{
    return selfContacts(fleshOf(body, forwardKinematics(body, pose), fill), judgedPairs(body));
}

float deepestOf(const std::vector<SelfContact>& contacts)
{
    return contacts.empty() ? 0.0f : contacts.front().depth;
}

Pose randomPose(std::mt19937& random)
{
    Angles angles{};
    for (std::size_t i = 0; i < angleCount; ++i) {
        angles[i] = std::uniform_real_distribution<float>{angleInfos[i].low.value, angleInfos[i].high.value}(random);
    }
    return poseFrom(angles);
}

// "forearm.left and thigh.left by 12 mm, ..."
std::string toText(const Body& body, const std::vector<SelfContact>& contacts)
{
    std::string text;
    for (const SelfContact& each : contacts) {
        text += fullName(body.shapes[each.first]) + " and " + fullName(body.shapes[each.second]) + " by " +
                std::to_string(std::lround(1000.0f * each.depth)) + " mm, ";
    }
    return text;
}

bool isCaught(const Body& body, const std::vector<SelfContact>& contacts, std::string_view one, std::string_view other)
{
    return std::ranges::any_of(contacts, [&](const SelfContact& each) {
        const std::string first = fullName(body.shapes[each.first]), second = fullName(body.shapes[each.second]);
        return each.depth > limit && ((first.starts_with(one) && second.starts_with(other)) ||
                                      (first.starts_with(other) && second.starts_with(one)));
    });
}

} // namespace

TEST_CASE("a standing body is clear of itself, whatever its size and its breath")
{
    for (const float stature : {1.2f, 1.7f, 2.2f}) {
        for (const float fill : {0.0f, 0.3f, 1.0f}) {
            CAPTURE(stature, fill);
            CHECK(deepestOf(contactsOf(makeBody(stature), Pose{}, fill)) < 1e-5f);
        }
    }
}

TEST_CASE("a figure passes through itself as deep as its mirror image, and wherever it stands")
{
    std::mt19937 random{37};
    const Body body = makeBody(defaultStature);
    for (int i = 0; i < 100; ++i) {
        const Pose pose = randomPose(random);
        Pose elsewhere = pose;
        elsewhere.root += Vec3{3.0f, 1.0f, -2.0f};
        const float depth = deepestOf(contactsOf(body, pose));
        CHECK(deepestOf(contactsOf(body, mirrored(pose))) == Approx(depth).margin(1e-4));
        CHECK(deepestOf(contactsOf(body, elsewhere)) == Approx(depth).margin(1e-4));
    }
}

TEST_CASE("no judged pair is missed, and the deepest comes first")
{
    std::mt19937 random{41};
    const Body body = makeBody(defaultStature);
    const auto pairs = judgedPairs(body);
    for (int i = 0; i < 100; ++i) {
        auto flesh = fleshOf(body, forwardKinematics(body, randomPose(random)), 0.5f);
        for (Flesh& each : flesh) { // a body's shapes mostly begin thick; they need not
            each = i % 2 == 0 ? each : Flesh{each.to, each.from, each.toRadius, each.fromRadius};
        }
        const auto contacts = selfContacts(flesh, pairs);
        CHECK(std::ranges::is_sorted(contacts, std::ranges::greater{}, &SelfContact::depth));
        const auto deeper = std::ranges::count_if(pairs, [&](const FleshPair& pair) {
            return overlap(flesh[pair.first], flesh[pair.second]) > pair.allowed;
        });
        CHECK(contacts.size() == static_cast<std::size_t>(deeper));
    }
}

TEST_CASE("what a body can do without passing through itself is no fault")
{
    const auto pose = GENERATE(values<std::vector<Named>>({
        {{"hip.flexion", 90}, {"knee.flexion", 90}},
        {{"hip.flexion", 126}, {"hip.abduction", 20}, {"knee.flexion", 150}, {"lumbar.flexion", 40}},
        {{"hip.flexion", 120},
         {"hip.abduction", 10},
         {"knee.flexion", 138},
         {"lumbar.flexion", 20},
         {"shoulder.abduction", 60}},
        {{"hip.flexion", -20}, {"hip.abduction", 5}, {"lumbar.flexion", -30}, {"shoulder.abduction", 15}},
        {{"hip.abduction", 40}, {"shoulder.abduction", 90}},
        {{"shoulder.flexion", 90}, {"shoulder.abduction", 25}, {"clavicle.protraction", 20}},
        {{"shoulder.flexion", 160}, {"shoulder.abduction", 20}, {"clavicle.elevation", 10}},
        {{"shoulder.abduction", 20}, {"clavicle.elevation", 30}},
        {{"shoulder.abduction", 20}, {"clavicle.protraction", -20}},
        {{"cervical.flexion", 60}, {"thoracic.flexion", 40}, {"lumbar.flexion", 60}, {"shoulder.flexion", 90}},
        {{"cervical.rotation", 80}, {"thoracic.rotation", 40}},
        {{"hip.right.flexion", 120}, {"hip.right.abduction", -25}, {"knee.right.flexion", 60}},
        {{"shoulder.abduction", 60},
         {"wrist.flexion", -95},
         {"fingers.flexion", 90},
         {"ankle.dorsiflexion", -75},
         {"toes.flexion", 45}},
        {{"shoulder.abduction", 150}, {"clavicle.elevation", 35}, {"wrist.flexion", 80}, {"ankle.dorsiflexion", 25}},
        {{"shoulder.abduction", 40}, {"elbow.flexion", 150}, {"wrist.flexion", 30}},
    }));
    const Body body = makeBody(defaultStature);
    for (const float fill : {0.0f, 1.0f}) {
        const auto contacts = contactsOf(body, poseOf(pose), fill);
        CAPTURE(pose.front().angle, pose.front().degrees, toText(body, contacts));
        CHECK(deepestOf(contacts) < limit);
    }
}

TEST_CASE("a limb that passes through another part of the body is caught, and named")
{
    struct Case {
        std::vector<Named> pose;
        std::string_view one, other;
    };
    const auto c = GENERATE(values<Case>({
        {{{"hip.flexion", 90}, {"shoulder.internalRotation", 20}, {"elbow.flexion", 50}}, "forearm", "thigh"},
        {{{"shoulder.left.internalRotation", 85}, {"elbow.left.flexion", 90}}, "palm", "loin"},
        {{{"hip.flexion", 145}, {"knee.flexion", 150}, {"lumbar.flexion", 60}, {"thoracic.flexion", 40}},
         "shank",
         "ribs"},
        {{{"hip.flexion", 145}, {"lumbar.flexion", 50}}, "thigh.left", "loin"},
        {{{"knee.flexion", 175}}, "heel", "buttock"}, // past its range
        {{{"knee.flexion", 175}}, "heel", "thigh"},
        {{{"knee.flexion", 90}, {"hip.internalRotation", -40}}, "shank", "shank"},
        {{{"knee.flexion", 90}, {"hip.internalRotation", -15}}, "instep.left", "shank.right"},
        {{{"shoulder.flexion", 180}, {"clavicle.elevation", 30}}, "upper-arm", "skull"},
        {{{"hip.left.abduction", -20}}, "thigh.left", "thigh.right"},
        {{{"hip.left.abduction", -20}}, "shank.left", "shank.right"},
        {{{"shoulder.flexion", 90}, {"shoulder.internalRotation", 45}, {"elbow.flexion", 70}}, "forearm", "forearm"},
    }));
    const Body body = makeBody(defaultStature);
    const auto contacts = contactsOf(body, poseOf(c.pose));
    CAPTURE(c.one, c.other, toText(body, contacts));
    CHECK(isCaught(body, contacts, c.one, c.other));
}
