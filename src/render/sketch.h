// SPDX-License-Identifier: MIT
// A draw list in the renderer's own terms, to be drawn and to be compared with the one before. Pure: no OpenGL.
#pragma once

#include "render/cone_instances.h"
#include "render/cuboid_instances.h"
#include "render/floor_instances.h"
#include "render/overlay_piece.h"
#include "render/shadow_sheets.h"
#include "render/skin_mesh.h"

#include <vector>

namespace vinyasa {

// What each kind of thing may touch.
struct TouchedAreas {
    PixelArea shades, marks, walls, cuboids, cones, skin, ghost, shadow;
    std::vector<PixelArea> skinPatches;
};

struct Sketch {
    View view;
    TouchedAreas touched;
    // The still: what seldom changes, and lies below all the rest. The ghost, too, unless a wall would hide it there.
    FrameBlock frame;
    std::vector<MatInstance> mats;
    // What moves.
    std::vector<ShadeInstance> shades;
    std::vector<WallInstance> walls;
    std::vector<ShadeInstance> marks;
    std::vector<CuboidInstance> cuboids;
    std::vector<ConeInstance> cones;
    SkinMesh skin;
    int ghost = 0; // which one, counted by whoever draws it; 0: none
    ShadowSketch shadow;
    std::vector<OverlayPiece> overlay;
};

// All but the overlay and the ghost.
[[nodiscard]] Sketch sketchOf(const DrawList& list, bool upsideDown);

// All that the world's things touch, those of the overlay left out, and the mats, which lie as still as the backdrop.
[[nodiscard]] PixelArea touchedByWorld(const Sketch& sketch);

// Whether the ghost is part of the still.
[[nodiscard]] bool hasStillGhost(const Sketch& sketch);

// Where the stills may differ: everywhere with another camera.
[[nodiscard]] PixelArea changedStill(const Sketch& a, const Sketch& b);

// Where pictures of the same still may differ: few areas that do not overlap.
[[nodiscard]] std::vector<PixelArea> difference(const Sketch& a, const Sketch& b);

} // namespace vinyasa
