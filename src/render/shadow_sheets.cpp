// SPDX-License-Identifier: MIT
#include "render/shadow_sheets.h"

#include "render/coverage_texture.h"

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
    return joined(touchedBy(shadow.floor, view), touchedBy(shadow.walls, view));
}

void ShadowSheets::load(const ShadowSketch& shadow)
{
    if (!shadow.cover.empty()) {
        loadCoverage(cover_, shadow.width, shadow.height, shadow.cover.data(), GL_LINEAR);
    }
}

void ShadowSheets::draw(const std::vector<SheetInstance>& sheets) const
{
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, cover_.name());
    sheets_.draw(sheets);
}

} // namespace vinyasa
