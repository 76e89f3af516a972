// SPDX-License-Identifier: MIT
#include "core/turn.h"
#include "core/units.h"
#include "support/catch.h"

#include <random>

using namespace vinyasa;

TEST_CASE("a turn vector gives itself back, from almost nothing to half a turn")
{
    std::mt19937 random{4};
    std::normal_distribution<float> number;
    for (const float angle : {0.0f, 1e-8f, 1e-6f, 1e-4f, 0.1f, 1.0f, 3.0f}) {
        for (int i = 0; i < 20; ++i) {
            const Vec3 axis = glm::normalize(Vec3{number(random), number(random), number(random)});
            const Vec3 turn = angle * axis;
            const Quat rotation = fromTurnVector(turn);
            CAPTURE(angle);
            CHECK(glm::length(rotation) == Approx(1.0f));
            CHECK(glm::distance(toTurnVector(rotation), turn) < 1e-5f);
            CHECK(glm::distance(toTurnVector(-rotation), turn) < 1e-5f);
        }
    }
}

TEST_CASE("more than half a turn comes back as the short way round")
{
    const Vec3 back = toTurnVector(fromTurnVector({0.0f, 1.5f * pi, 0.0f}));
    CHECK(back.y == Approx(-0.5f * pi));
}
