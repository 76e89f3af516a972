// SPDX-License-Identifier: MIT
#pragma once

#include "body/body.h"

#include <cstdint>
#include <vector>

namespace vinyasa {

// The flesh of a body as triangles, for viewers that know nothing of rounded cones: one closed surface for each shape,
// all of the same make and in the shapes' order. One entry a vertex, in the space of the joint that carries it, metres.
struct FleshMesh {
    std::vector<Vec3> positions, normals; // normals have length 1
    std::vector<Vec3> breaths;            // what the full breath adds to the position; in proportion to the fill
    std::vector<Joint> joints;
    std::vector<std::uint32_t> indices; // three a triangle, counter-clockwise as seen from outside
};

[[nodiscard]] FleshMesh fleshMesh(const Body& body);

} // namespace vinyasa
