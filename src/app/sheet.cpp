// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/picture.h"
#include "app/sheet_plan.h"
#include "app/studio.h"
#include "platform/png.h"

#include <algorithm>

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

Tried<Bitmap> drawSheet(const Practice& practice, Studio& studio)
{
    const std::vector<SheetCell> cells = sheetCells(practice);
    const SheetPlan plan = planSheet(practice, cells, calmDay(), studio.measure());
    auto whole = studio.draw(plan.frame);
    if (auto trouble = troubleOf(whole)) {
        return *trouble;
    }
    PageSettings settings;
    settings.width = static_cast<int>(plan.pictures.front().width);
    settings.height = static_cast<int>(plan.pictures.front().height);
    settings.overlay = false;
    const Page page = layOut(practice, settings, studio.measure());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto picture = studio.draw(pictureAt(practice, page, cells[i].beat));
        if (auto trouble = troubleOf(picture)) {
            return *trouble;
        }
        paste(std::get<Bitmap>(whole), std::get<Bitmap>(picture), plan.pictures[i]);
    }
    return whole;
}

} // namespace

Outcome sheet(const SheetOptions& options, const CommonOptions& common, const Places& places)
{
    const auto prepared = prepare(common, options.id, places);
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    auto studio = Studio::open(places);
    if (auto trouble = troubleOf(studio)) {
        return trouble;
    }
    const auto drawn = drawSheet(std::get<Practice>(prepared), std::get<Studio>(studio));
    if (auto trouble = troubleOf(drawn)) {
        return trouble;
    }
    if (auto failure = savePng(options.file, std::get<Bitmap>(drawn))) {
        return *failure;
    }
    return std::nullopt;
}

} // namespace vinyasa
