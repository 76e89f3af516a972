// SPDX-License-Identifier: MIT
// A skin as triangles, and its outline. Pure: no OpenGL.
#pragma once

#include "render/view.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vinyasa {

// The attributes of shaders/skin.vert.
struct SkinVertex {
    Vec4 place, outward, color;
    bool operator==(const SkinVertex&) const = default;
};

struct SkinMesh {
    std::vector<SkinPatch> patches;
    std::vector<SkinVertex> vertices;
    float opacity = 1.0f, line = 1.0f, lineOpacity = 1.0f;
    bool operator==(const SkinMesh&) const = default;
};

// Empty where there is no skin. Its numbers are rounded to what no eye can tell apart, a sixteenth of a millimetre
// and an eighth of a level of a colour: so what hardly moves, as a leg does while the chest breathes, does not differ
// at all.
[[nodiscard]] SkinMesh skinMesh(const std::optional<Skin>& skin);

// What an eye sees of a mesh.
struct SeenSkin {
    // Three indices a triangle, counter-clockwise as seen from outside: those that show their fronts.
    std::vector<std::uint32_t> surface;
    // Two triangles, of three vertices each, along every edge at which the surface turns away from the eye: from the
    // outline to just outside of it.
    std::vector<SkinVertex> ribbons;
};

// wanted: for each patch whether it counts.
[[nodiscard]] SeenSkin seenFrom(const Vec3& eye, const SkinMesh& mesh, const std::vector<bool>& wanted);
[[nodiscard]] SeenSkin seenFrom(const Vec3& eye, const SkinMesh& mesh);

// The pixels that each patch may touch.
[[nodiscard]] std::vector<PixelArea> touchedByPatches(const SkinMesh& mesh, const View& view);

// The pixels that all of them may touch.
[[nodiscard]] PixelArea touchedPixels(const SkinMesh& mesh, const View& view);

// Parts of the area, not overlapping, that hold all that the skin may touch of it: most of the rectangle around a body
// is empty.
[[nodiscard]] std::vector<PixelArea> partsTouched(const SkinMesh& mesh, const PixelArea& area, const View& view);

// Where pictures of the two may differ.
[[nodiscard]] PixelArea changedPixels(const SkinMesh& a, const SkinMesh& b, const View& view);

} // namespace vinyasa
