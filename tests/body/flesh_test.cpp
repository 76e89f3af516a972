// SPDX-License-Identifier: MIT
#include "body/flesh.h"
#include "support/catch.h"

#include <random>

using namespace vinyasa;

namespace {

Vec3 randomPlace(std::mt19937& random)
{
    std::uniform_real_distribution<float> part{-0.2f, 0.2f};
    return {part(random), part(random), part(random)};
}

Flesh randomFlesh(std::mt19937& random)
{
    std::uniform_real_distribution<float> radius{0.005f, 0.09f};
    return {randomPlace(random), randomPlace(random), radius(random), radius(random)};
}

// Looked for on a fine grid over both axes.
float overlapBySearch(const Flesh& a, const Flesh& b)
{
    constexpr int steps = 100;
    float deepest = -1e9f;
    for (int i = 0; i <= steps; ++i) {
        for (int j = 0; j <= steps; ++j) {
            const float s = static_cast<float>(i) / steps, t = static_cast<float>(j) / steps;
            deepest = std::max(deepest, glm::mix(a.fromRadius, a.toRadius, s) + glm::mix(b.fromRadius, b.toRadius, t) -
                                            glm::distance(glm::mix(a.from, a.to, s), glm::mix(b.from, b.to, t)));
        }
    }
    return deepest;
}

} // namespace

TEST_CASE("the overlap of two pieces is the deepest that a search along both axes finds")
{
    std::mt19937 random{17};
    for (int i = 0; i < 1000; ++i) {
        const Flesh a = randomFlesh(random);
        Flesh b = randomFlesh(random);
        if (i % 3 == 0) { // nearly along each other, as limbs often lie
            b = {a.from + 0.3f * randomPlace(random), a.to + 0.3f * randomPlace(random), b.fromRadius, b.toRadius};
        }
        const float found = overlap(a, b), sought = overlapBySearch(a, b);
        CAPTURE(i);
        CHECK(found > sought - 1e-4f);
        CHECK(found < sought + 0.003f);
    }
}

TEST_CASE("the overlap does not depend on which piece comes first nor on which end, and moves with both")
{
    std::mt19937 random{19};
    for (int i = 0; i < 500; ++i) {
        const Flesh a = randomFlesh(random), b = randomFlesh(random);
        const Transform move{glm::angleAxis(1.1f, glm::normalize(randomPlace(random))), randomPlace(random)};
        const auto moved = [&](const Flesh& f) { return Flesh{move * f.from, move * f.to, f.fromRadius, f.toRadius}; };
        const float depth = overlap(a, b);
        CHECK(overlap(b, a) == Approx(depth).margin(1e-4));
        CHECK(overlap({a.to, a.from, a.toRadius, a.fromRadius}, b) == Approx(depth).margin(1e-4));
        CHECK(overlap(moved(a), moved(b)) == Approx(depth).margin(1e-4));
    }
}

TEST_CASE("spheres, capsules side by side and capsules across")
{
    struct Case {
        Flesh a, b;
        float depth;
    };
    const auto c = GENERATE(values<Case>({
        {{{0, 0, 0}, {0, 0, 0}, 0.3f, 0.3f}, {{1, 0, 0}, {1, 0, 0}, 0.2f, 0.2f}, -0.5f},
        {{{0, 0, 0}, {0, 0, 0}, 0.3f, 0.3f}, {{0, 0, 0}, {0, 0, 0}, 0.2f, 0.2f}, 0.5f},
        {{{0, 0, 0}, {0, 1, 0}, 0.1f, 0.1f}, {{0.15f, 0, 0}, {0.15f, 1, 0}, 0.1f, 0.1f}, 0.05f},
        {{{0, 0, 0}, {0, 1, 0}, 0.1f, 0.1f}, {{-1, 0.5f, 0}, {1, 0.5f, 0}, 0.1f, 0.1f}, 0.2f},
        {{{0, 0, 0}, {0, 1, 0}, 0.1f, 0.1f}, {{0, 1.5f, 0}, {0, 2, 0}, 0.2f, 0.1f}, -0.2f},
    }));
    CHECK(overlap(c.a, c.b) == Approx(c.depth).margin(1e-6));
}
