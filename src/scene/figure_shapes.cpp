// SPDX-License-Identifier: MIT
#include "scene/figure_shapes.h"

namespace vinyasa {
namespace {

// Trunk and head belong to no side even where their shapes stand in pairs.
const Color& tint(const Shape& shape, const Theme& theme)
{
    if (!shape.limb) {
        return theme.trunk;
    }
    return shape.side == Side::left ? theme.left : theme.right;
}

} // namespace

std::vector<Cone> conesOf(const Body& body, const Figure& figure, float fill, const Theme& theme)
{
    std::vector<Cone> cones;
    cones.reserve(body.shapes.size());
    for (const Shape& resting : body.shapes) {
        const Shape shape = breathing(resting, fill);
        const Transform& worldFromJoint = figure.world[index(shape.joint)];
        cones.push_back({worldFromJoint * shape.from, worldFromJoint * shape.to, shape.fromRadius, shape.toRadius,
                         tint(shape, theme)});
    }
    return cones;
}

} // namespace vinyasa
