// SPDX-License-Identifier: MIT
#pragma once

#include "body/body.h"

#include <glm/geometric.hpp>

#include <algorithm>

namespace vinyasa::test {

// How far a point is from the surface of a rounded cone, metres; below 0 inside. A rounded cone is all the spheres
// between its two.
inline double distanceFrom(const Shape& shape, const glm::dvec3& point)
{
    constexpr int spheres = 400;
    double nearest = 1e9;
    for (int i = 0; i <= spheres; ++i) {
        const double part = static_cast<double>(i) / spheres;
        const glm::dvec3 center = glm::mix(glm::dvec3{shape.from}, glm::dvec3{shape.to}, part);
        const double radius =
            glm::mix(static_cast<double>(shape.fromRadius), static_cast<double>(shape.toRadius), part);
        nearest = std::min(nearest, glm::distance(point, center) - radius);
    }
    return nearest;
}

} // namespace vinyasa::test
