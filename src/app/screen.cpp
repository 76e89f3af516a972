// SPDX-License-Identifier: MIT
#include "app/screen.h"

#include "app/studio.h"
#include "platform/memory.h"

namespace vinyasa {

MeasureText Screen::measure() const
{
    return textSourceOf(*fonts).measure;
}

void Screen::show(const DrawList& list, const RareParts& toCome)
{
    std::vector<DrawablePart> changed;
    for (const PixelArea& area : renderer.draw(list, {window.keepsPictures(), window.keepsPicture()})) {
        changed.push_back({area.x, area.y, area.width, area.height});
    }
    window.show(changed);
    if (++shown < 2) { // nobody must wait for the first one
        return;
    }
    renderer.prepare(toCome);
    if (renderer.releaseCompiler()) {
        giveFreedMemoryBack();
    }
}

Tried<Screen> openScreen(const WindowOptions& options, WindowStart start, std::unique_ptr<Fonts> fonts,
                         const Places& places)
{
    auto window = openWindow(options, std::move(start));
    if (auto trouble = failureOf(window)) {
        return *trouble;
    }
    auto renderer = Renderer::make(places.shaders, textSourceOf(*fonts));
    if (auto trouble = failureOf(renderer)) {
        return *trouble;
    }
    return Screen{std::move(std::get<Window>(window)), std::move(fonts), std::move(std::get<Renderer>(renderer))};
}

} // namespace vinyasa
