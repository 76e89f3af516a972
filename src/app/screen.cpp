// SPDX-License-Identifier: MIT
#include "app/screen.h"

#include "app/studio.h"

namespace vinyasa {

MeasureText Screen::measure() const
{
    return textSourceOf(*fonts).measure;
}

void Screen::show(const DrawList& list)
{
    std::vector<DrawablePart> changed;
    for (const PixelArea& area : renderer.draw(list, window.keepsPicture())) {
        changed.push_back({area.x, area.y, area.width, area.height});
    }
    window.show(changed);
}

Tried<Screen> openScreen(const WindowOptions& options, WindowStart start, const Places& places)
{
    auto window = openWindow(options, std::move(start));
    if (auto trouble = failureOf(window)) {
        return *trouble;
    }
    auto loaded = Fonts::load(places.assets / "fonts");
    if (auto trouble = failureOf(loaded)) {
        return *trouble;
    }
    auto fonts = std::make_unique<Fonts>(std::move(std::get<Fonts>(loaded)));
    auto renderer = Renderer::make(places.shaders, textSourceOf(*fonts));
    if (auto trouble = failureOf(renderer)) {
        return *trouble;
    }
    return Screen{std::move(std::get<Window>(window)), std::move(fonts), std::move(std::get<Renderer>(renderer))};
}

} // namespace vinyasa
