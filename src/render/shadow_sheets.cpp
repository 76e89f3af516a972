// SPDX-License-Identifier: MIT
#include "render/shadow_sheets.h"

#include "render/coverage_texture.h"

#include <algorithm>
#include <array>

namespace vinyasa {
namespace {

SheetInstance instanceOf(const ShadowSheet& sheet)
{
    return {{sheet.corner, sheet.strength}, {sheet.across, 0.0f}, {sheet.along, 0.0f}};
}

PixelArea touchedBy(const std::vector<SheetInstance>& sheets, const View& view)
{
    PixelArea area;
    for (const SheetInstance& sheet : sheets) {
        const Vec3 corner{sheet.corner}, across{sheet.across}, along{sheet.along};
        area = joined(area,
                      pixelsAround(std::array{corner, corner + across, corner + along, corner + across + along}, view));
    }
    return area;
}

// Of the cover; the last ones do not count.
struct Cells {
    int left = 0, top = 0, right = 0, bottom = 0;
};

// Around those of which this is true, with their neighbours: between the middles of cells the cover is interpolated.
template <typename IsTrue>
Cells cellsWhere(const ShadowSketch& a, IsTrue isTrue)
{
    Cells cells{a.width, a.height, 0, 0};
    for (int y = 0; y < a.height; ++y) {
        for (int x = 0; x < a.width; ++x) {
            const auto i =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(a.width) + static_cast<std::size_t>(x);
            if (isTrue(i)) {
                cells = {std::min(cells.left, x - 1), std::min(cells.top, y - 1), std::max(cells.right, x + 2),
                         std::max(cells.bottom, y + 2)};
            }
        }
    }
    return {std::max(cells.left, 0), std::max(cells.top, 0), std::min(cells.right, a.width),
            std::min(cells.bottom, a.height)};
}

// What of the sheets those cells lie on.
std::vector<SheetInstance> partsOf(std::vector<SheetInstance> sheets, const Cells& cells, const ShadowSketch& shadow)
{
    const auto width = static_cast<float>(shadow.width), height = static_cast<float>(shadow.height);
    for (SheetInstance& sheet : sheets) {
        const Vec4 across = sheet.across / width, along = sheet.along / height;
        sheet.corner += static_cast<float>(cells.left) * across + static_cast<float>(cells.top) * along;
        sheet.across = static_cast<float>(cells.right - cells.left) * across;
        sheet.along = static_cast<float>(cells.bottom - cells.top) * along;
    }
    return sheets;
}

// Whether any of these is dark, or a neighbour: between the middles of cells the cover is interpolated.
bool isDark(const ShadowSketch& shadow, const Cells& cells)
{
    const int left = std::max(cells.left - 1, 0), right = std::min(cells.right + 1, shadow.width);
    for (int y = std::max(cells.top - 1, 0); y < std::min(cells.bottom + 1, shadow.height); ++y) {
        const auto row = shadow.cover.begin() + y * shadow.width;
        if (std::any_of(row + left, row + right, [](std::uint8_t cover) { return cover > 0; })) {
            return true;
        }
    }
    return false;
}

} // namespace

ShadowSketch shadowSketch(const std::optional<CastShadow>& shadow)
{
    ShadowSketch sketch;
    if (!shadow) {
        return sketch;
    }
    sketch.floor.push_back(instanceOf(shadow->floor));
    for (const ShadowSheet& wall : shadow->walls) {
        sketch.walls.push_back(instanceOf(wall));
    }
    sketch.width = shadow->width;
    sketch.height = shadow->height;
    sketch.cover = shadow->cover;
    return sketch;
}

PixelArea touchedPixels(const ShadowSketch& shadow, const View& view)
{
    const Cells cells = cellsWhere(shadow, [&](std::size_t i) { return shadow.cover[i] > 0; });
    if (cells.right <= cells.left) {
        return {};
    }
    return joined(touchedBy(partsOf(shadow.floor, cells, shadow), view),
                  touchedBy(partsOf(shadow.walls, cells, shadow), view));
}

PixelArea changedPixels(const ShadowSketch& a, const ShadowSketch& b, const View& view)
{
    const bool samePlace =
        a.floor == b.floor && a.walls == b.walls && a.width == b.width && a.height == b.height && !a.cover.empty();
    if (!samePlace) {
        return a == b ? PixelArea{} : joined(touchedPixels(a, view), touchedPixels(b, view));
    }
    const Cells cells = cellsWhere(a, [&](std::size_t i) { return a.cover[i] != b.cover[i]; });
    if (cells.right <= cells.left) {
        return {};
    }
    return joined(touchedBy(partsOf(a.floor, cells, a), view), touchedBy(partsOf(a.walls, cells, a), view));
}

// Corners that parts share are the same numbers, so that no seam shows.
std::vector<Vec4> darkParts(const ShadowSketch& shadow)
{
    constexpr int side = 4; // cells
    const auto width = static_cast<float>(shadow.width), height = static_cast<float>(shadow.height);
    std::vector<Vec4> parts;
    for (int y = 0; y < shadow.height; y += side) {
        for (int x = 0; x < shadow.width; x += side) {
            const Cells cells{x, y, std::min(x + side, shadow.width), std::min(y + side, shadow.height)};
            if (isDark(shadow, cells)) {
                parts.emplace_back(static_cast<float>(cells.left) / width, static_cast<float>(cells.top) / height,
                                   static_cast<float>(cells.right) / width, static_cast<float>(cells.bottom) / height);
            }
        }
    }
    return parts;
}

void ShadowSheets::load(const ShadowSketch& shadow)
{
    parts_ = darkParts(shadow);
    if (!shadow.cover.empty()) {
        loadCoverage(cover_, shadow.width, shadow.height, shadow.cover.data(), GL_LINEAR);
    }
}

void ShadowSheets::draw(const std::vector<SheetInstance>& sheets) const
{
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, cover_.name());
    std::vector<Part> parts;
    parts.reserve(sheets.size() * parts_.size());
    for (const SheetInstance& sheet : sheets) {
        for (const Vec4& part : parts_) {
            parts.push_back({sheet, part});
        }
    }
    strips_.draw(parts);
}

} // namespace vinyasa
