// SPDX-License-Identifier: MIT
#include "body/angles.h"
#include "motion/interpolation.h"
#include "support/catch.h"

#include <cmath>

using namespace vinyasa;

namespace {

Pose bent(float lumbar, float cervical)
{
    Angles angles{};
    angles[*findAngle("lumbar.flexion")] = fromDegrees(lumbar).value;
    angles[*findAngle("cervical.flexion")] = fromDegrees(cervical).value;
    return poseFrom(angles);
}

float angleOf(const Pose& pose, std::string_view name)
{
    return toDegrees({anglesOf(pose)[*findAngle(name)]});
}

} // namespace

TEST_CASE("the way between two poses begins in one and ends in the other, bit for bit")
{
    const Pose a = bent(-20.0f, -40.0f), b = bent(30.0f, 40.0f);
    const Wave wave{GENERATE(-0.5f, 0.0f, 0.35f)};
    CHECK(between(a, b, 0.0f, wave).rotation == a.rotation);
    CHECK(between(a, b, 1.0f, wave).rotation == b.rotation);
    CHECK(between(a, b, -1.0f, wave).rotation == a.rotation);
    CHECK(between(a, b, 2.0f, wave).rotation == b.rotation);
}

TEST_CASE("a way and its way back meet in the middle where nothing leads")
{
    const Pose a = bent(-20.0f, -40.0f), b = bent(30.0f, 40.0f);
    for (int i = 0; i <= 100; ++i) {
        const float t = static_cast<float>(i) / 100.0f;
        CHECK(angleOf(between(a, b, t, {}), "lumbar.flexion") ==
              Approx(angleOf(between(b, a, 1.0f - t, {}), "lumbar.flexion")).margin(1e-3));
    }
}

TEST_CASE("a wave leads at the tailbone and comes last to the head")
{
    const Pose a = bent(-30.0f, -30.0f), b = bent(30.0f, 30.0f);
    for (int i = 1; i < 100; ++i) {
        const Pose pose = between(a, b, static_cast<float>(i) / 100.0f, {0.35f});
        CAPTURE(i);
        CHECK(angleOf(pose, "lumbar.flexion") > angleOf(pose, "cervical.flexion"));
    }
}

TEST_CASE("q and -q are the same key pose")
{
    const Pose a = bent(-20.0f, -40.0f), b = bent(30.0f, 40.0f);
    Pose flipped = b;
    for (Quat& rotation : flipped.rotation) {
        rotation = -rotation;
    }
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Quat p = between(a, b, 0.3f, {}).rotation[i], q = between(a, flipped, 0.3f, {}).rotation[i];
        CHECK(std::abs(glm::dot(p, q)) == Approx(1.0f));
    }
}
