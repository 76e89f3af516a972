// SPDX-License-Identifier: MIT
#include "scene/figure_shapes.h"

#include "body/flesh.h"

#include <glm/common.hpp>

namespace vinyasa {
namespace {

// Trunk and head belong to no side even where their shapes stand in pairs.
const Color& tint(const Shape& shape, const Theme& theme)
{
    if (!shape.limb) {
        return theme.trunk;
    }
    return shape.side == Side::left ? theme.left : theme.right;
}

// Of a joint, and of the bone that it moves. The clavicles are part of the trunk.
const Color& tint(Joint joint, const Theme& theme)
{
    if (info(joint).mirror == joint || joint == Joint::clavicleLeft || joint == Joint::clavicleRight) {
        return theme.trunk;
    }
    return info(joint).name.ends_with("left") ? theme.left : theme.right;
}

Color darker(const Color& color)
{
    constexpr float share = 0.45f;
    return {share * color.r, share * color.g, share * color.b, color.a};
}

// A ring around a piece, from one part of its length to another: a capsule just thicker than the piece.
Cone bandAround(const Flesh& piece, float begin, float end, const Color& color)
{
    constexpr float thicker = 1.06f;
    const auto radiusAt = [&](float part) { return thicker * glm::mix(piece.fromRadius, piece.toRadius, part); };
    return {glm::mix(piece.from, piece.to, begin), glm::mix(piece.from, piece.to, end), radiusAt(begin), radiusAt(end),
            color};
}

// Of stature.
constexpr float jointRadius = 0.0105f, boneRadius = 0.0055f;

// Beyond the last joint of a hand or a foot the flesh says where the bone ends.
bool isEndBone(const Shape& shape)
{
    return shape.name == "fingers.middle" || shape.name == "toes.big" || shape.name == "heel";
}

// Flesh that bones are seen through. In the trunk many pieces lie behind each other and add up.
void letThrough(std::vector<Cone>& flesh, const Body& body)
{
    constexpr float ofTrunk = 0.15f, ofLimb = 0.32f;
    for (std::size_t i = 0; i < flesh.size(); ++i) {
        flesh[i].color.a = i < body.shapes.size() && !body.shapes[i].limb ? ofTrunk : ofLimb;
    }
}

} // namespace

std::vector<Cone> conesOf(const Body& body, const Figure& figure, float fill, const Theme& theme)
{
    std::vector<Cone> cones;
    cones.reserve(body.shapes.size());
    const std::vector<Flesh> pieces = fleshOf(body, figure.world, fill);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Flesh& piece = pieces[i];
        cones.push_back({piece.from, piece.to, piece.fromRadius, piece.toRadius, tint(body.shapes[i], theme)});
    }
    return cones;
}

std::vector<Cone> bandsOf(const Body& body, const Figure& figure, const Theme& theme)
{
    constexpr float first = 0.80f, second = 0.92f; // of the limb's length
    std::vector<Cone> bands;
    const std::vector<Flesh> pieces = fleshOf(body, figure.world, 0.0f);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Shape& shape = body.shapes[i];
        if (shape.name != "forearm" && shape.name != "shank") {
            continue;
        }
        const Color color = darker(tint(shape, theme));
        if (shape.side == Side::left) {
            bands.push_back(bandAround(pieces[i], first, second, color));
        } else {
            bands.push_back(bandAround(pieces[i], first, first, color));
            bands.push_back(bandAround(pieces[i], second, second, color));
        }
    }
    return bands;
}

std::vector<Cone> bonesOf(const Body& body, const Figure& figure, const Theme& theme)
{
    const float ball = jointRadius * body.stature, stick = boneRadius * body.stature;
    std::vector<Cone> bones;
    bones.reserve(2 * jointCount + 10);
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Vec3& place = figure.world[i].position;
        bones.push_back({place, place, ball, ball, tint(static_cast<Joint>(i), theme)});
    }
    for (std::size_t i = 1; i < jointCount; ++i) {
        const Joint parent = joints[i].parent;
        bones.push_back(
            {figure.world[index(parent)].position, figure.world[i].position, stick, stick, tint(parent, theme)});
    }
    const std::vector<Flesh> pieces = fleshOf(body, figure.world, 0.0f);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Flesh& piece = pieces[i];
        const Color& color = tint(body.shapes[i], theme);
        if (isEndBone(body.shapes[i])) {
            bones.push_back({figure.world[index(body.shapes[i].joint)].position, piece.to, stick, 0.7f * stick, color});
        } else if (body.shapes[i].joint == Joint::head) {
            bones.push_back({piece.from, piece.to, piece.fromRadius, piece.toRadius, color});
        }
    }
    return bones;
}

std::vector<Cone> figureCones(const Body& body, const Figure& figure, float fill, const Theme& theme, FigureStyle style)
{
    std::vector<Cone> cones;
    if (style != FigureStyle::bones) {
        cones = conesOf(body, figure, fill, theme);
        const std::vector<Cone> bands = bandsOf(body, figure, theme);
        cones.insert(cones.end(), bands.begin(), bands.end());
    }
    if (style == FigureStyle::both) {
        letThrough(cones, body);
    }
    if (style != FigureStyle::body) {
        const std::vector<Cone> bones = bonesOf(body, figure, theme);
        cones.insert(cones.end(), bones.begin(), bones.end());
    }
    return cones;
}

} // namespace vinyasa
