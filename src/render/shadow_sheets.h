// SPDX-License-Identifier: MIT
#pragma once

#include "render/handle.h"
#include "render/instanced_strips.h"
#include "render/view.h"

#include <optional>
#include <vector>

namespace vinyasa {

// A sheet as a whole.
struct SheetInstance {
    Vec4 corner, across, along;
    bool operator==(const SheetInstance&) const = default;
};

struct ShadowSketch {
    std::vector<SheetInstance> floor, walls;
    int width = 0, height = 0;
    std::vector<std::uint8_t> cover;
    bool operator==(const ShadowSketch&) const = default;
};

// Empty where there is none.
[[nodiscard]] ShadowSketch shadowSketch(const std::optional<CastShadow>& shadow);

// The pixels that it may touch.
[[nodiscard]] PixelArea touchedPixels(const ShadowSketch& shadow, const View& view);

// Where pictures of the two may differ.
[[nodiscard]] PixelArea changedPixels(const ShadowSketch& a, const ShadowSketch& b, const View& view);

// The parts of its sheets that are not empty, as rectangles from (x, y) to (z, w) in [0,1] across and along; they lie
// side by side. In software every pixel of an empty one costs as much as one of the shadow.
[[nodiscard]] std::vector<Vec4> darkParts(const ShadowSketch& shadow);

// Draws the sheets of a shadow with the program in use.
class ShadowSheets {
public:
    void load(const ShadowSketch& shadow);
    void draw(const std::vector<SheetInstance>& sheets) const;

private:
    // The attributes of shaders/shadow.vert.
    struct Part {
        SheetInstance sheet;
        Vec4 part;
    };

    GlTexture cover_ = generated<GlTexture>(glGenTextures);
    std::vector<Vec4> parts_;
    InstancedStrips<Part> strips_;
};

} // namespace vinyasa
