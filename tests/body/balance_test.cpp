// SPDX-License-Identifier: MIT
#include "body/balance.h"
#include "core/units.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace vinyasa;

namespace {

std::vector<Vec3> randomSupports(std::mt19937& random, int count)
{
    std::uniform_real_distribution<float> part{-1.0f, 1.0f};
    std::vector<Vec3> supports;
    for (int i = 0; i < count; ++i) {
        supports.push_back({part(random), part(random), part(random)});
    }
    return supports;
}

// A weighted mean of the points lies among them.
Vec3 randomlyAmong(std::mt19937& random, const std::vector<Vec3>& points)
{
    Vec3 sum{0.0f};
    float weights = 0.0f;
    for (const Vec3& point : points) {
        const float weight = std::uniform_real_distribution<float>{0.0f, 1.0f}(random);
        sum += weight * point;
        weights += weight;
    }
    return sum / weights;
}

// What no direction can contradict: how far the point lies beyond all supports, seen along the worst of many.
float distanceBySearch(const Vec3& point, const std::vector<Vec3>& supports)
{
    double worst = 0.0;
    for (int i = 0; i < 3600; ++i) {
        const double angle = 2.0 * static_cast<double>(pi) * i / 3600.0, c = std::cos(angle), s = std::sin(angle);
        double beyond = 1e9;
        for (const Vec3& support : supports) {
            beyond = std::min(beyond, c * static_cast<double>(point.x - support.x) +
                                          s * static_cast<double>(point.z - support.z));
        }
        worst = std::max(worst, beyond);
    }
    return static_cast<float>(worst);
}

} // namespace

TEST_CASE("whatever is a mean of the supports is balanced")
{
    std::mt19937 random{23};
    for (int i = 0; i < 2000; ++i) {
        const std::vector<Vec3> supports = randomSupports(random, 1 + i % 12);
        CHECK(distanceOutside(randomlyAmong(random, supports), supports) < 1e-6f);
    }
}

TEST_CASE("elsewhere it is as far out as the direction says in which it lies furthest beyond all supports")
{
    std::mt19937 random{29};
    for (int i = 0; i < 300; ++i) {
        const std::vector<Vec3> supports = randomSupports(random, 1 + i % 12);
        const Vec3 point = 3.0f * randomSupports(random, 1).front();
        const float found = distanceOutside(point, supports), sought = distanceBySearch(point, supports);
        CHECK(found > sought - 1e-5f);
        CHECK(found < sought + 0.003f); // between two of its directions
    }
}

TEST_CASE("neither height nor the order of the supports nor naming one twice makes a difference")
{
    std::mt19937 random{31};
    for (int i = 0; i < 300; ++i) {
        std::vector<Vec3> supports = randomSupports(random, 1 + i % 8);
        Vec3 point = 2.0f * randomSupports(random, 1).front();
        const float distance = distanceOutside(point, supports);
        std::shuffle(supports.begin(), supports.end(), random);
        supports.push_back(supports.front());
        supports.back().y += 1.0f;
        point.y -= 5.0f;
        CHECK(distanceOutside(point, supports) == Approx(distance).margin(1e-6));
    }
}

TEST_CASE("no support, a point, a line and an area")
{
    struct Case {
        std::vector<Vec3> supports;
        Vec3 point;
        float distance;
    };
    const auto c = GENERATE(values<Case>({
        {{}, {0, 0, 0}, INFINITY},
        {{{1, 0, 0}}, {1, 0, 0}, 0.0f},
        {{{1, 0, 0}}, {1, 0, 2}, 2.0f},
        {{{0, 0, 0}, {2, 0, 0}}, {1, 0, 0}, 0.0f},
        {{{0, 0, 0}, {1, 0, 0}, {2, 0, 0}}, {1.5f, 0, 0.25f}, 0.25f}, // in a row
        {{{0, 0, 0}, {1, 0, 0}, {2, 0, 0}}, {3, 0, 0}, 1.0f},
        {{{0, 0, 0}, {1, 0, 0}, {1, 0, 1}, {0, 0, 1}}, {0.5f, 0, 0.5f}, 0.0f},
        {{{0, 0, 0}, {1, 0, 0}, {1, 0, 1}, {0, 0, 1}}, {1, 0, 0.5f}, 0.0f}, // on the border
        {{{0, 0, 0}, {1, 0, 0}, {1, 0, 1}, {0, 0, 1}}, {1.25f, 0, 0.5f}, 0.25f},
        {{{0, 0, 0}, {1, 0, 0}, {1, 0, 1}, {0, 0, 1}}, {4, 0, 5}, 5.0f}, // past a corner
    }));
    CAPTURE(c.supports.size(), c.point.x, c.point.z);
    CHECK(distanceOutside(c.point, c.supports) == c.distance);
}
