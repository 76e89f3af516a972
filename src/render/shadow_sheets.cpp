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

// Of the cover; the last ones do not count.
struct Cells {
    int left = 0, top = 0, right = 0, bottom = 0;
};

// Whether this is true of any of these, or of a neighbour: between the middles of cells the cover is interpolated.
template <typename IsTrue>
bool isTrueAt(const Cells& cells, const ShadowSketch& shadow, IsTrue isTrue)
{
    const int left = std::max(cells.left - 1, 0), right = std::min(cells.right + 1, shadow.width);
    for (int y = std::max(cells.top - 1, 0); y < std::min(cells.bottom + 1, shadow.height); ++y) {
        for (int x = left; x < right; ++x) {
            if (isTrue(static_cast<std::size_t>(y) * static_cast<std::size_t>(shadow.width) +
                       static_cast<std::size_t>(x))) {
                return true;
            }
        }
    }
    return false;
}

// The parts of a sheet in whose cells this is true. Corners that parts share are the same numbers, so that no seam
// shows.
template <typename IsTrue>
std::vector<Vec4> partsWhere(const ShadowSketch& shadow, IsTrue isTrue)
{
    constexpr int side = 4; // cells
    const auto width = static_cast<float>(shadow.width), height = static_cast<float>(shadow.height);
    std::vector<Vec4> parts;
    for (int y = 0; y < shadow.height; y += side) {
        for (int x = 0; x < shadow.width; x += side) {
            const Cells cells{x, y, std::min(x + side, shadow.width), std::min(y + side, shadow.height)};
            if (isTrueAt(cells, shadow, isTrue)) {
                parts.emplace_back(static_cast<float>(cells.left) / width, static_cast<float>(cells.top) / height,
                                   static_cast<float>(cells.right) / width, static_cast<float>(cells.bottom) / height);
            }
        }
    }
    return parts;
}

PixelArea touchedBy(const SheetInstance& sheet, const Vec4& part, const View& view)
{
    const Vec3 corner{sheet.corner}, across{sheet.across}, along{sheet.along};
    const auto place = [&](float x, float y) { return corner + x * across + y * along; };
    return pixelsAround(
        std::array{place(part.x, part.y), place(part.z, part.y), place(part.x, part.w), place(part.z, part.w)}, view);
}

// One by one: a sheet lies askew on the screen, and the rectangle around all of them would be far larger.
PixelArea touchedBy(const ShadowSketch& shadow, const std::vector<Vec4>& parts, const View& view)
{
    PixelArea area;
    for (const auto* sheets : {&shadow.floor, &shadow.walls}) {
        for (const SheetInstance& sheet : *sheets) {
            for (const Vec4& part : parts) {
                area = joined(area, touchedBy(sheet, part, view));
            }
        }
    }
    return area;
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
    return touchedBy(shadow, darkParts(shadow), view);
}

PixelArea changedPixels(const ShadowSketch& a, const ShadowSketch& b, const View& view)
{
    const bool samePlace =
        a.floor == b.floor && a.walls == b.walls && a.width == b.width && a.height == b.height && !a.cover.empty();
    if (!samePlace) {
        return a == b ? PixelArea{} : joined(touchedPixels(a, view), touchedPixels(b, view));
    }
    return touchedBy(a, partsWhere(a, [&](std::size_t i) { return a.cover[i] != b.cover[i]; }), view);
}

std::vector<Vec4> darkParts(const ShadowSketch& shadow)
{
    return partsWhere(shadow, [&](std::size_t i) { return shadow.cover[i] > 0; });
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
