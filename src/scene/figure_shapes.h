// SPDX-License-Identifier: MIT
#pragma once

#include "motion/settle.h"
#include "scene/kept_skin.h"
#include "scene/theme.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace vinyasa {

// What of the figure is drawn: the flesh, a stick figure, or the stick figure inside flesh that lets it be seen.
enum class FigureStyle : std::uint8_t { body, bones, both };

// By FigureStyle; what the command line calls them.
inline constexpr std::array<std::string_view, 3> styleNames{"body", "bones", "both"};

// The figure's flesh in the world, one cone for each of the body's shapes and in their order, with the lungs filled to
// `fill` in [0,1]: what it takes up, though its skin is smoother.
[[nodiscard]] std::vector<Cone> conesOf(const Body& body, const Figure& figure, float fill, const Theme& theme);

// The stick figure: first a sphere at each joint, in the joints' order, then what lies between them, and the head.
[[nodiscard]] std::vector<Cone> bonesOf(const Body& body, const Figure& figure, const Theme& theme);

struct FigureLook {
    FigureStyle style = FigureStyle::body;
    float fill = 0.0f;                      // of the lungs, in [0,1]
    std::span<const float> brightness = {}; // of the body's shapes, as a factor; none: 1 each
};

// Adds everything that is drawn of the figure.
void addFigure(DrawList& list, const Body& body, const Figure& figure, const FigureLook& look, const Theme& theme,
               KeptSkin* kept = nullptr);

// The outline of a figure that is yet to come.
[[nodiscard]] Skin ghostOf(const Body& body, const JointTransforms& world, const Theme& theme,
                           KeptSkin* kept = nullptr);

// For whoever makes one picture after the other: a figure may stand still for some of them, and its outline changes
// with the step only.
struct KeptSkins {
    KeptSkin figure, ghost;
};

} // namespace vinyasa
