// SPDX-License-Identifier: MIT
#pragma once

#include "render/view.h"

#include <span>
#include <vector>

namespace vinyasa {

// The attributes of shaders/cone.vert.
struct ConeInstance {
    Vec4 centers, form, start, axis, color, more;
    bool operator==(const ConeInstance&) const = default;
};

// The vertices of the strip that shaders/cone.vert lays along a cone's outline.
inline constexpr int outlineVertices = 46;

// Everything that can be seen, the farthest first: soft edges are blended over what is already there.
[[nodiscard]] std::vector<ConeInstance> coneInstances(std::span<const Cone> cones, const View& view);

// The pixels that the instances may touch.
[[nodiscard]] PixelArea touchedPixels(std::span<const ConeInstance> instances, const View& view);

} // namespace vinyasa
