// SPDX-License-Identifier: MIT
#include "motion/wishes.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

namespace vinyasa {
namespace {

// Some that must be granted and some that only push, as when a body lies: many of them nearly say the same.
Wishes someWishes(unsigned seed, float nudge)
{
    std::mt19937 random{seed};
    std::normal_distribution<float> any;
    Wishes wishes;
    for (int i = 0; i < 24; ++i) {
        Wish wish{{}, 0.01f * any(random), i < 6 ? 1e-6 : 1e-3, i >= 6};
        for (std::size_t k = 0; k < freedomCount; ++k) {
            wish.slope[k] = k < 8 ? any(random) : 0.01f * any(random);
        }
        wish.wanted += nudge * any(random);
        wishes.add(wish);
    }
    return wishes;
}

float distance(const Freedoms& a, const Freedoms& b)
{
    float sum = 0.0f;
    for (std::size_t i = 0; i < freedomCount; ++i) {
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return std::sqrt(sum);
}

} // namespace

TEST_CASE("One that only pushes never pulls, and what is pushed goes as far as is wished")
{
    Wishes wishes;
    Wish push{{}, 0.01f, 1e-6, true};
    push.slope[0] = 1.0f;
    Wish firm{{}, 0.02f, 1e-6, false};
    firm.slope[0] = 1.0f;
    wishes.add(push);
    wishes.add(firm);
    CHECK(wishes.leastMovement()[0] == Approx(0.02f).margin(1e-4)); // the push is content with more
    Wish beside{{}, 0.03f, 1e-6, true};
    beside.slope[1] = 1.0f;
    wishes.add(beside);
    CHECK(wishes.leastMovement()[1] == Approx(0.03f).margin(1e-4));
}

TEST_CASE("The least movement follows the wishes without a jump")
{
    for (unsigned seed = 1; seed <= 80; ++seed) {
        Freedoms before = someWishes(seed, 0.0f).leastMovement();
        for (int i = 1; i <= 25; ++i) {
            const Freedoms after = someWishes(seed, 4e-5f * static_cast<float>(i)).leastMovement();
            INFO("seed " << seed << ", nudge " << i);
            CHECK(distance(before, after) < 6e-3f);
            before = after;
        }
    }
}

} // namespace vinyasa
