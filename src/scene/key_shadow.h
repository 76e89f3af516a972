// SPDX-License-Identifier: MIT
// The shadow of the key light: one soft picture of the body as the light sees it, laid on floor and wall.
#pragma once

#include "scene/draw_list.h"

#include <optional>
#include <span>

namespace vinyasa {

// The way to the light: from above, over the viewer's right shoulder, so that the side that is seen is lit.
[[nodiscard]] Vec3 keyLight(const Camera& camera);

// Of these shapes; where they overlap it is no darker. walls: those that are in the picture. Nothing without shapes.
[[nodiscard]] std::optional<CastShadow> keyShadow(std::span<const Cone> shapes, std::span<const Wall> walls,
                                                  const Vec3& toLight);

} // namespace vinyasa
