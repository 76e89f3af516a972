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

// Empty where there is no skin.
[[nodiscard]] SkinMesh skinMesh(const std::optional<Skin>& skin);

// Three indices a triangle, counter-clockwise as seen from outside.
[[nodiscard]] std::vector<std::uint32_t> trianglesOf(const std::vector<SkinPatch>& patches);

// Two triangles, of three vertices each, along every edge at which the surface turns away from the eye: from the
// outline to just outside of it.
[[nodiscard]] std::vector<SkinVertex> outlineOf(const SkinMesh& mesh, const Vec3& eye);

// The pixels that it may touch.
[[nodiscard]] PixelArea touchedPixels(const SkinMesh& mesh, const View& view);

} // namespace vinyasa
