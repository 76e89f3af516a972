// SPDX-License-Identifier: MIT
#include "scene/props.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

Cuboid onFloor(const Vec3& top, const Vec2& halfSize, float height, float edgeRadius, const Color& color)
{
    const Vec3 half{halfSize.x, 0.5f * height, halfSize.y};
    return {top - Vec3{0.0f, half.y, 0.0f}, half, std::min(edgeRadius, half.y), color};
}

Shade shadeUnder(const Vec3& top, const Vec2& halfSize)
{
    const float radius = std::min(halfSize.x, halfSize.y);
    const Vec2 middle{top.x, top.z}, reach = halfSize - radius;
    return {middle - reach, middle + reach, radius, 0.05f, 0.34f};
}

void addBlock(PropShapes& shapes, const Vec3& top, const Theme& theme)
{
    constexpr Vec2 half{0.075f, 0.115f};
    shapes.cuboids.push_back(onFloor(top, half, top.y, 0.012f, theme.block));
    shapes.shades.push_back(shadeUnder(top, half));
}

void addBlanket(PropShapes& shapes, const Vec3& top, const Theme& theme)
{
    constexpr Vec2 half{0.26f, 0.20f};
    constexpr float fold = 0.025f; // metres, about
    const int folds = std::max(static_cast<int>(std::lround(top.y / fold)), 1);
    const float height = top.y / static_cast<float>(folds);
    for (int i = 1; i <= folds; ++i) {
        const Vec3 upper{top.x, static_cast<float>(i) * height, top.z};
        shapes.cuboids.push_back(onFloor(upper, half, height, 0.5f * height, theme.cloth));
    }
    shapes.shades.push_back(shadeUnder(top, half));
}

void addBolster(PropShapes& shapes, const Vec3& top, const Vec2& along, const Theme& theme)
{
    const float radius = 0.5f * top.y;
    const Vec3 middle = top - Vec3{0.0f, radius, 0.0f};
    const Vec2 reach = std::max(0.33f - radius, 0.0f) * along;
    const Vec2 from{top.x - reach.x, top.z - reach.y}, to{top.x + reach.x, top.z + reach.y};
    shapes.cones.push_back({{from.x, middle.y, from.y}, {to.x, middle.y, to.y}, radius, radius, theme.cloth});
    shapes.shades.push_back({from, to, radius, 0.05f, 0.34f});
}

} // namespace

PropShapes shapesOf(const PlacedProp& prop, const Theme& theme)
{
    PropShapes shapes;
    switch (prop.kind) {
    case PropKind::block:
        addBlock(shapes, prop.top, theme);
        break;
    case PropKind::blanket:
        addBlanket(shapes, prop.top, theme);
        break;
    case PropKind::bolster:
        addBolster(shapes, prop.top, prop.along, theme);
        break;
    }
    return shapes;
}

std::vector<PropStretch> propsOf(const Timeline& timeline, const Theme& theme)
{
    std::vector<PropStretch> props;
    for (const PlacedProp& prop : timeline.props) {
        constexpr float way = 0.18f; // metres: as far as the picture shows it anyway
        const Vec3 from{prop.top.x < 0.0f ? -way : way, 0.0f, 0.0f};
        props.push_back({shapesOf(prop, theme), fadingWithin({prop.begin, prop.end}, timeline.length), from});
    }
    return props;
}

void append(DrawList& list, std::span<const PropStretch> props, Beat beat)
{
    for (const PropStretch& prop : props) {
        const float shown = shownAt(prop.stretch, beat);
        if (shown <= 0.0f) {
            continue;
        }
        const Vec3 away = (1.0f - shown) * prop.from;
        for (Cuboid cuboid : prop.shapes.cuboids) {
            cuboid.center += away;
            cuboid.color.a *= shown;
            list.cuboids.push_back(cuboid);
        }
        for (Cone cone : prop.shapes.cones) {
            cone.from += away;
            cone.to += away;
            cone.color.a *= shown;
            list.cones.push_back(cone);
        }
        for (Shade shade : prop.shapes.shades) {
            shade.from += Vec2{away.x, away.z};
            shade.to += Vec2{away.x, away.z};
            shade.strength *= shown;
            list.shades.push_back(shade);
        }
    }
}

} // namespace vinyasa
