// SPDX-License-Identifier: MIT
#include "scene/figure_shapes.h"

#include "body/flesh.h"

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
    const std::vector<Flesh> pieces = fleshOf(body, figure.world, fill);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Flesh& piece = pieces[i];
        cones.push_back({piece.from, piece.to, piece.fromRadius, piece.toRadius, tint(body.shapes[i], theme)});
    }
    return cones;
}

} // namespace vinyasa
