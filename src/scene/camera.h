// SPDX-License-Identifier: MIT
#pragma once

#include "scene/footage.h"
#include "scene/user_view.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vinyasa {

// From the right of a figure that faces +Z, a little to the front and a little above, so that the spine shows in
// profile with the head to the right and each arm can be told from the other.
inline constexpr Viewpoint sideView{};

// From the left and the front and well above: what the side view hides shows here, and a figure that sits or lies
// facing +X is seen from its front.
inline constexpr Viewpoint frontView{146.0f * pi / 180.0f, 34.0f * pi / 180.0f};

inline constexpr Viewpoint topView{0.0f, 1.45f};

enum class ViewName : std::uint8_t { own, side, front, above };

// By ViewName; what the command line calls them.
inline constexpr std::array<std::string_view, 4> viewNames{"own", "side", "front", "above"};

// Nothing for each asana's own.
[[nodiscard]] std::optional<Viewpoint> viewNamed(ViewName name);

// Axes of an eye in the world, of length 1.
struct EyeAxes {
    Vec3 right, up, forward;
};

[[nodiscard]] EyeAxes axesOf(const Viewpoint& view);

// The camera that looks from there and fits the silhouette into `area` of a window of width x height pixels, centred
// and as large as it goes, and then as the person wants it. The window is at least 1 x 1; an area thinner than a tenth
// of a pixel counts as that.
[[nodiscard]] Camera fitCamera(const Silhouette& silhouette, const Viewpoint& view, const Rect& area, int width,
                               int height);

// The camera of a moment: between two shots it goes over from one to the other, and both hold the body.
[[nodiscard]] Camera cameraAt(std::span<const Shot> shots, const Cut& cut, const UserView& user, const Rect& area,
                              int width, int height);

// The rectangle that holds the silhouette in the picture of width x height pixels; all of it in front of the eye.
[[nodiscard]] Rect rectOf(const Silhouette& silhouette, const Camera& camera, int width, int height);

} // namespace vinyasa
