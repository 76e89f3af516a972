// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"
#include "app/places.h"
#include "core/bitmap.h"
#include "platform/fonts.h"
#include "platform/window.h"
#include "render/offscreen_target.h"
#include "render/renderer.h"

#include <memory>
#include <optional>

namespace vinyasa {

// The fonts behind a text source, which must not outlive them.
[[nodiscard]] TextSource textSourceOf(Fonts& fonts);

// Draws draw lists into pictures. Needs no display.
class Studio {
public:
    [[nodiscard]] static Tried<Studio> open(const Places& places, Graphics graphics = Graphics::openGl);

    // Fails with noOpenGl where the driver can't make a picture of that size.
    [[nodiscard]] Tried<Bitmap> draw(const DrawList& list);

    // Must not outlive the studio.
    [[nodiscard]] MeasureText measure() { return textSourceOf(*fonts_).measure; }

private:
    Studio(Window context, std::unique_ptr<Fonts> fonts, Renderer renderer);

    // Destroyed from the last to the first: the context outlives what was made in it.
    Window context_;
    std::unique_ptr<Fonts> fonts_;
    Renderer renderer_;
    std::optional<OffscreenTarget> target_; // of the last picture's size
};

} // namespace vinyasa
