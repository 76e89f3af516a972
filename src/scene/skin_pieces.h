// SPDX-License-Identifier: MIT
// The body's flesh as the pieces that its skin is drawn around.
#pragma once

#include "body/body.h"
#include "body/kinematics.h"
#include "scene/flesh_field.h"
#include "scene/skin_nets.h"

#include <span>
#include <vector>

namespace vinyasa {

struct SkinColors;

// A part, and which nets know of it: a bit for each SkinRegion. Of limbs also on which side.
struct SkinPiece {
    FleshPart part;
    unsigned regions = 0;
    Side side = Side::middle;
    bool again = false; // of flesh that another piece has already: for a neighbour's net
};

// fill: of the lungs, in [0,1].
[[nodiscard]] std::vector<SkinPiece> skinPieces(const Body& body, const JointTransforms& world, float fill,
                                                const SkinColors& colors);

// What a net's ring may lie on. left: of those that come in pairs.
[[nodiscard]] std::vector<FleshPart> partsUnder(SkinRegion region, bool left, std::span<const SkinPiece> pieces);

// What a net's ring does not lie on but may press against, as far as it comes so near to a place, metres.
[[nodiscard]] std::vector<FleshPart> partsBeside(SkinRegion region, bool left, std::span<const SkinPiece> pieces,
                                                 const Vec3& place, float reach);

} // namespace vinyasa
