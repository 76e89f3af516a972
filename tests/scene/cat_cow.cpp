// SPDX-License-Identifier: MIT
#include "cat_cow.h"

#include "content/load.h"
#include "support/catch.h"

#include <algorithm>

namespace vinyasa {
namespace {

CatCow loadCatCow()
{
    const Result<Library> library = loadLibrary(VINYASA_SOURCE_DIR "/assets");
    REQUIRE(library);
    const Asana* asana = findAsana(library.value(), "cat-cow");
    REQUIRE(asana != nullptr);
    CatCow result;
    result.body = makeBody(defaultStature);
    result.timeline = compose(result.body, library.value(), *asana);
    result.way = footageOf(result.body, result.timeline);
    return result;
}

// Code points, not bytes.
float charactersIn(std::string_view words)
{
    return static_cast<float>(
        std::count_if(words.begin(), words.end(), [](char byte) { return (byte & 0xc0) != 0x80; }));
}

} // namespace

const CatCow& catCow()
{
    static const CatCow result = loadCatCow();
    return result;
}

MeasureText fixedPitch()
{
    return [](std::string_view words, const TextStyle& style) -> TextExtent {
        return {0.55f * style.pixels * charactersIn(words), 1.07f * style.pixels, 0.30f * style.pixels};
    };
}

PageSettings settingsFor(int width, int height, float textScale)
{
    PageSettings settings{width, height, textScale, {}, "Muted", {}, true};
    for (int i = 0; i < 9; ++i) {
        settings.keys.push_back({"Left, Right", "previous or next key pose"});
        settings.keys.push_back({"Space", "pause and go on"});
    }
    return settings;
}

Page pageFor(const PageSettings& settings)
{
    return layOut(settings, catCow().timeline, catCow().way, catCow().body, calmDay(), fixedPitch());
}

DrawList drawListAt(const Page& page, Beat beat, const PageState& state)
{
    const Moment moment = momentAt(catCow().timeline, beat);
    const Figure figure = figureAt(catCow().body, moment);
    return describe(page, catCow().body, figure, moment, state);
}

const std::vector<Window>& windows()
{
    static const std::vector<Window> result{{0, 0},     {1, 1},     {3, 2000},   {2000, 3},    {100, 100},
                                            {320, 240}, {640, 480}, {1280, 720}, {1920, 1080}, {720, 1280},
                                            {360, 740}, {800, 800}, {2560, 600}, {3840, 2160}};
    return result;
}

bool isInside(const Rect& inner, const Rect& outer)
{
    constexpr float hair = 0.01f;
    return inner.x >= outer.x - hair && inner.y >= outer.y - hair &&
           inner.x + inner.width <= outer.x + outer.width + hair &&
           inner.y + inner.height <= outer.y + outer.height + hair;
}

Rect boxOf(const Text& text)
{
    const TextExtent extent = fixedPitch()(text.words, text.style);
    return {text.at.x, text.at.y - extent.ascent, extent.width, extent.ascent + extent.descent};
}

} // namespace vinyasa
