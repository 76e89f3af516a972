// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/picture.h"
#include "app/sheet_plan.h"
#include "app/studio.h"
#include "platform/png.h"

#include <algorithm>
#include <array>

namespace vinyasa {
namespace {

// at: whole pixels; the picture lies inside the sheet.
void paste(Bitmap& sheet, const Bitmap& picture, const Rect& at)
{
    const std::ptrdiff_t row = 4 * static_cast<std::ptrdiff_t>(picture.width);
    const auto left = static_cast<std::ptrdiff_t>(at.x), top = static_cast<std::ptrdiff_t>(at.y);
    for (std::ptrdiff_t y = 0; y < picture.height; ++y) {
        const auto from = picture.pixels.begin() + y * row;
        std::copy(from, from + row, sheet.pixels.begin() + 4 * ((top + y) * sheet.width + left));
    }
}

Tried<Bitmap> drawSheet(const Practice& practice, const std::vector<SheetCell>& cells, const Look& look, Studio& studio)
{
    const SheetPlan plan = planSheet(practice.timeline, cells, themeOf(look.theme), studio.measure());
    auto whole = studio.draw(plan.frame);
    if (auto trouble = troubleOf(whole)) {
        return *trouble;
    }
    PageSettings settings;
    settings.width = static_cast<int>(plan.pictures.front().front().width);
    settings.height = static_cast<int>(plan.pictures.front().front().height);
    settings.overlay = false;
    const Page page = layOut(practice, settings, look.theme, studio.measure());
    std::array<PageState, viewsPerCell> states{stillOf(look), stillOf(look)};
    states.back().view.fixed = frontView;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t view = 0; view < viewsPerCell; ++view) {
            const auto picture = studio.draw(pictureAt(practice, page, cells[i].beat, states[view]));
            if (auto trouble = troubleOf(picture)) {
                return *trouble;
            }
            paste(std::get<Bitmap>(whole), std::get<Bitmap>(picture), plan.pictures[i][view]);
        }
    }
    return whole;
}

// The middle of the first hold, or else of the first round: what the asana is known by.
Beat heartOf(const Timeline& timeline)
{
    const auto isHeart = [](const Span& span) {
        return span.round == 1 || (isHold(span) && (span.end - span.begin).value >= shortestHold);
    };
    const auto heart = std::ranges::find_if(timeline.spans, isHeart);
    const Span& span = heart != timeline.spans.end() ? *heart : timeline.spans.front();
    return span.round == 1 ? span.end - Beat{1e-9} : Beat{0.5 * (span.begin.value + span.end.value)};
}

// One moment in every theme, side by side, as the window shows it.
Tried<Bitmap> drawThemes(const Practice& practice, const Look& look, Studio& studio)
{
    PageSettings settings;
    settings.width = 960; // large enough to be laid out as a window is
    settings.height = 540;
    settings.pace = practice.pace;
    Bitmap row = blankBitmap(static_cast<int>(themeNames.size()) * settings.width, settings.height);
    for (std::size_t i = 0; i < themeNames.size(); ++i) {
        const Page page = layOut(practice, settings, static_cast<ThemeName>(i), studio.measure());
        const auto picture = studio.draw(pictureAt(practice, page, heartOf(practice.timeline), stillOf(look)));
        if (auto trouble = troubleOf(picture)) {
            return *trouble;
        }
        paste(row, std::get<Bitmap>(picture),
              {static_cast<float>(static_cast<int>(i) * settings.width), 0.0f, 0.0f, 0.0f});
    }
    return row;
}

// One below the other on ground of the colour that all have at their upper right corner; at least one.
Bitmap stacked(const std::vector<Bitmap>& sheets)
{
    int width = 0, height = 0;
    for (const Bitmap& sheet : sheets) {
        width = std::max(width, sheet.width);
        height += sheet.height;
    }
    Bitmap whole = blankBitmap(width, height);
    const Bitmap& first = sheets.front();
    const auto ground = first.pixels.begin() + 4 * (static_cast<std::ptrdiff_t>(first.width) - 1);
    for (auto pixel = whole.pixels.begin(); pixel != whole.pixels.end(); pixel += 4) {
        std::copy(ground, ground + 4, pixel);
    }
    int top = 0;
    for (const Bitmap& sheet : sheets) {
        paste(whole, sheet, {0.0f, static_cast<float>(top), 0.0f, 0.0f});
        top += sheet.height;
    }
    return whole;
}

Tried<std::vector<Practice>> prepareLibrary(const CommonOptions& common, const Places& places)
{
    const auto loaded = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(loaded)) {
        return *trouble;
    }
    const SpokenLibrary& spoken = std::get<SpokenLibrary>(loaded);
    std::vector<Practice> practices;
    for (const Asana& asana : spoken.library.asanas) {
        auto practice = prepare(common, asana.id, spoken);
        if (auto trouble = troubleOf(practice)) {
            return *trouble;
        }
        practices.push_back(std::move(std::get<Practice>(practice)));
    }
    return practices;
}

// What the options ask for: one, or one for each asana.
Tried<std::vector<Practice>> prepareChosen(const SheetOptions& options, const CommonOptions& common,
                                           const Places& places)
{
    if (options.all || options.themes) {
        return prepareLibrary(common, places);
    }
    const auto practice = options.transition.empty()
                              ? prepare(common, options.id, places)
                              : prepareWay(common, options.transition.front(), options.transition.back(), places);
    if (auto trouble = troubleOf(practice)) {
        return *trouble;
    }
    return std::vector{std::get<Practice>(practice)};
}

std::vector<SheetCell> cellsFor(const SheetOptions& options, const Practice& practice)
{
    return options.all                  ? keyPoseCells(practice.timeline, practice.words)
           : options.transition.empty() ? keyPoseAndWayCells(practice.timeline, practice.words)
                                        : instantCells(practice.timeline, practice.words);
}

} // namespace

Outcome sheet(const SheetOptions& options, const CommonOptions& common, const Places& places)
{
    const auto practices = prepareChosen(options, common, places);
    if (auto trouble = troubleOf(practices)) {
        return trouble;
    }
    auto studio = Studio::open(places);
    if (auto trouble = troubleOf(studio)) {
        return trouble;
    }
    std::vector<Bitmap> sheets;
    for (const Practice& practice : std::get<std::vector<Practice>>(practices)) {
        auto drawn = options.themes
                         ? drawThemes(practice, options.look, std::get<Studio>(studio))
                         : drawSheet(practice, cellsFor(options, practice), options.look, std::get<Studio>(studio));
        if (auto trouble = troubleOf(drawn)) {
            return trouble;
        }
        sheets.push_back(std::move(std::get<Bitmap>(drawn)));
    }
    if (auto failure = savePng(options.file, stacked(sheets))) {
        return *failure;
    }
    return std::nullopt;
}

} // namespace vinyasa
