// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"
#include "app/places.h"
#include "platform/fonts.h"
#include "platform/window.h"
#include "render/renderer.h"

#include <memory>

namespace vinyasa {

// A window and what draws on it. Destroyed from the last to the first: the window's context outlives what was made in
// it.
struct Screen {
    Window window;
    std::unique_ptr<Fonts> fonts;
    Renderer renderer;

    int shown = 0; // pictures

    // Must not outlive the screen.
    [[nodiscard]] MeasureText measure() const;
    void show(const DrawList& list, const RareParts& toCome = {}); // toCome: what pictures will have later
};

// Fails with noDisplay or noOpenGl.
[[nodiscard]] Tried<Screen> openScreen(const WindowOptions& options, WindowStart start, std::unique_ptr<Fonts> fonts,
                                       const Places& places);

} // namespace vinyasa
