// SPDX-License-Identifier: MIT
#include "body/balance.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace vinyasa {
namespace {

// On the floor: x and z.
using Place = glm::dvec2;

Place onFloor(const Vec3& point)
{
    return {point.x, point.z};
}

// Twice the area of the triangle; positive where c lies to the left of the way from a to b.
double turn(const Place& a, const Place& b, const Place& c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// Lets a border, walked with the area to its left, go on to the next place.
void goOn(std::vector<Place>& border, std::size_t begin, const Place& next)
{
    while (border.size() >= begin + 2 && turn(border[border.size() - 2], border.back(), next) <= 0.0) {
        border.pop_back();
    }
    border.push_back(next);
}

// The corners of the convex hull, counter-clockwise. Andrew's monotone chain: there along the lower border, back along
// the upper one.
std::vector<Place> hullOf(std::span<const Vec3> points)
{
    std::vector<Place> places;
    std::ranges::transform(points, std::back_inserter(places), onFloor);
    std::ranges::sort(places, {}, [](const Place& p) { return std::tuple{p.x, p.y}; });
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (places.size() < 3) {
        return places;
    }
    std::vector<Place> hull;
    for (const Place& place : places) {
        goOn(hull, 0, place);
    }
    const std::size_t upper = hull.size() - 1;
    for (auto place = places.rbegin() + 1; place != places.rend(); ++place) {
        goOn(hull, upper, *place);
    }
    hull.pop_back(); // the first again
    return hull;
}

double distanceToEdge(const Place& point, const Place& a, const Place& b)
{
    const Place way = b - a;
    const double square = glm::dot(way, way);
    const double part = square > 0.0 ? std::clamp(glm::dot(point - a, way) / square, 0.0, 1.0) : 0.0;
    return glm::distance(point, a + part * way);
}

} // namespace

float distanceOutside(const Vec3& point, std::span<const Vec3> supports)
{
    const Place place = onFloor(point);
    const std::vector<Place> hull = hullOf(supports);
    double nearest = std::numeric_limits<double>::infinity();
    bool inside = hull.size() > 2;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Place &a = hull[i], &b = hull[(i + 1) % hull.size()];
        inside = inside && turn(a, b, place) >= 0.0;
        nearest = std::min(nearest, distanceToEdge(place, a, b));
    }
    return inside ? 0.0f : static_cast<float>(nearest);
}

} // namespace vinyasa
