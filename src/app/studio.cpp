// SPDX-License-Identifier: MIT
#include "app/studio.h"

namespace vinyasa {

TextSource textSourceOf(Fonts& fonts)
{
    return {[&fonts](std::string_view words, const TextStyle& style) { return fonts.measure(words, style); },
            [&fonts](std::string_view words, const TextStyle& style) { return fonts.rasterize(words, style); }};
}

Tried<Studio> Studio::open(const Places& places, Graphics graphics)
{
    auto context = openOffscreen(graphics);
    if (const auto trouble = failureOf(context)) {
        return *trouble;
    }
    auto loaded = Fonts::load(places.assets / "fonts");
    if (const auto trouble = failureOf(loaded)) {
        return *trouble;
    }
    auto fonts = std::make_unique<Fonts>(std::move(std::get<Fonts>(loaded)));
    auto renderer = Renderer::make(places.shaders, textSourceOf(*fonts));
    if (const auto trouble = failureOf(renderer)) {
        return *trouble;
    }
    return Studio{std::move(std::get<Window>(context)), std::move(fonts), std::move(std::get<Renderer>(renderer))};
}

Studio::Studio(Window context, std::unique_ptr<Fonts> fonts, Renderer renderer)
    : context_{std::move(context)}, fonts_{std::move(fonts)}, renderer_{std::move(renderer)}
{
}

Tried<Bitmap> Studio::draw(const DrawList& list)
{
    if (!target_ || target_->width() != list.width || target_->height() != list.height) {
        auto made = OffscreenTarget::make(list.width, list.height);
        if (const auto trouble = failureOf(made)) {
            return *trouble;
        }
        target_ = std::move(std::get<OffscreenTarget>(made));
    }
    target_->bind();
    renderer_.draw(list);
    if (auto trouble = renderer_.takeFailure()) {
        return std::move(*trouble);
    }
    return target_->read();
}

} // namespace vinyasa
