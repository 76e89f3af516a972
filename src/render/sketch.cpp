// SPDX-License-Identifier: MIT
#include "render/sketch.h"

#include <algorithm>
#include <numeric>

namespace vinyasa {
namespace {

// What stands in one of them only, or at another place of the order.
template <typename Piece>
std::vector<Piece> differing(const std::vector<Piece>& a, const std::vector<Piece>& b)
{
    std::vector<Piece> found;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i < a.size() && i < b.size() && a[i] == b[i]) {
            continue;
        }
        if (i < a.size()) {
            found.push_back(a[i]);
        }
        if (i < b.size()) {
            found.push_back(b[i]);
        }
    }
    return found;
}

template <typename Instance>
PixelArea changed(const std::vector<Instance>& a, const std::vector<Instance>& b, const View& view)
{
    return touchedPixels(differing(a, b), view);
}

PixelArea allOf(const std::vector<PixelArea>& areas)
{
    return std::accumulate(areas.begin(), areas.end(), PixelArea{}, joined);
}

TouchedAreas touchedBy(const Sketch& sketch)
{
    const View& view = sketch.view;
    std::vector<PixelArea> patches = touchedByPatches(sketch.skin, view);
    return {touchedPixels(sketch.shades, view),
            touchedPixels(sketch.marks, view),
            touchedPixels(sketch.walls, view),
            touchedPixels(sketch.cuboids, view),
            touchedPixels(sketch.cones, view),
            allOf(patches),
            {},
            touchedPixels(sketch.shadow, view),
            std::move(patches)};
}

} // namespace

Sketch sketchOf(const DrawList& list, bool upsideDown)
{
    Sketch sketch;
    sketch.view = viewOf(list.camera, list.width, list.height, upsideDown, list.quarterTurns);
    sketch.frame = frameBlock(list.backdrop, sketch.view);
    sketch.mats = matInstances(list.mats);
    sketch.shades = shadeInstances(list.shades);
    sketch.marks = shadeInstances(list.marks);
    sketch.walls = wallInstances(list.walls);
    sketch.cuboids = cuboidInstances(list.cuboids, sketch.view);
    sketch.cones = coneInstances(list.cones, sketch.view);
    sketch.skin = skinMesh(list.skin);
    sketch.shadow = shadowSketch(list.shadow);
    sketch.touched = touchedBy(sketch);
    return sketch;
}

PixelArea touchedByWorld(const Sketch& sketch)
{
    const TouchedAreas& touched = sketch.touched;
    return allOf({touched.shades, touched.marks, touched.walls, touched.cuboids, touched.cones, touched.skin,
                  touched.ghost, touched.shadow});
}

bool hasStillGhost(const Sketch& sketch)
{
    return sketch.walls.empty();
}

PixelArea changedStill(const Sketch& a, const Sketch& b)
{
    if (!(a.frame == b.frame) || a.mats != b.mats) {
        return wholeOf(b.view);
    }
    const bool sameGhost = a.ghost == b.ghost && hasStillGhost(a) == hasStillGhost(b);
    return sameGhost ? PixelArea{} : joined(a.touched.ghost, b.touched.ghost);
}

// The world in one area: a figure moves as a whole. On the screen what changes is small and far apart.
std::vector<PixelArea> difference(const Sketch& a, const Sketch& b)
{
    PixelArea world = joined(changed(a.shades, b.shades, a.view), changed(a.walls, b.walls, a.view));
    world = joined(world, changed(a.marks, b.marks, a.view));
    world = joined(world, changed(a.cuboids, b.cuboids, a.view));
    world = joined(world, changed(a.cones, b.cones, a.view));
    world = joined(world, changedPixels(a.skin, b.skin, a.view));
    world = joined(world, changedStill(a, b));
    world = joined(world, changedPixels(a.shadow, b.shadow, a.view));
    std::vector<PixelArea> areas{world};
    const OverlayPiece nothing{};
    for (std::size_t i = 0; i < std::max(a.overlay.size(), b.overlay.size()); ++i) {
        const OverlayPiece& before = i < a.overlay.size() ? a.overlay[i] : nothing;
        const OverlayPiece& now = i < b.overlay.size() ? b.overlay[i] : nothing;
        const bool related = before.kind == now.kind && overlap(before.area, now.area);
        if (related || before == now) {
            areas.push_back(changedPixels(before, now, a.view));
        } else {
            areas.insert(areas.end(), {before.area, now.area});
        }
    }
    return apart(std::move(areas));
}

} // namespace vinyasa
