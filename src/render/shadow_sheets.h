// SPDX-License-Identifier: MIT
#pragma once

#include "render/handle.h"
#include "render/instanced_strips.h"
#include "render/view.h"

#include <optional>
#include <vector>

namespace vinyasa {

// The attributes of shaders/shadow.vert.
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

// Draws the sheets of a shadow with the program in use.
class ShadowSheets {
public:
    void load(const ShadowSketch& shadow);
    void draw(const std::vector<SheetInstance>& sheets) const;

private:
    GlTexture cover_ = generated<GlTexture>(glGenTextures);
    InstancedStrips<SheetInstance> sheets_;
};

} // namespace vinyasa
