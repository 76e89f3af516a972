// SPDX-License-Identifier: MIT
#include "scene/figure_shapes.h"

#include "body/flesh.h"
#include "scene/skin.h"

#include <algorithm>

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

Color times(const Color& color, float factor)
{
    const auto channel = [factor](float value) { return std::min(factor * value, 1.0f); };
    return {channel(color.r), channel(color.g), channel(color.b), color.a};
}

// Of stature.
constexpr float jointRadius = 0.0105f, boneRadius = 0.0055f;

// Beyond the last joint of a hand or a foot the flesh says where the bone ends.
bool isEndBone(const Shape& shape)
{
    return shape.name == "fingers.middle" || shape.name == "toes.big" || shape.name == "heel";
}

// Of flesh that bones are seen through.
constexpr float translucent = 0.35f;

SkinColors skinColors(const Body& body, const Theme& theme, std::span<const float> brightness)
{
    constexpr float hair = 0.45f;
    SkinColors colors{{}, times(theme.trunk, hair)};
    colors.shapes.reserve(body.shapes.size());
    for (std::size_t i = 0; i < body.shapes.size(); ++i) {
        colors.shapes.push_back(times(tint(body.shapes[i], theme), brightness.empty() ? 1.0f : brightness[i]));
    }
    return colors;
}

std::size_t headShape(const Body& body)
{
    const auto found = std::ranges::find(body.shapes, Joint::head, &Shape::joint);
    return static_cast<std::size_t>(found - body.shapes.begin());
}

bool isDetail(const Shape& shape)
{
    return shape.name == "thumb" || shape.name == "fingers.index" || shape.name == "fingers.little";
}

Cone between(const Cone& a, const Cone& b, float part)
{
    return {glm::mix(a.from, b.from, part), glm::mix(a.to, b.to, part), glm::mix(a.fromRadius, b.fromRadius, part),
            glm::mix(a.toRadius, b.toRadius, part), a.color};
}

// Four fingers out of the three that the body knows: the middle one stands for two.
void addMiddleFingers(std::vector<Cone>& cones, const Body& body, std::span<const Flesh> pieces,
                      const SkinColors& colors)
{
    for (const Side side : {Side::left, Side::right}) {
        const auto finger = [&](std::string_view name) {
            const auto shape = std::ranges::find_if(
                body.shapes, [&](const Shape& each) { return each.name == name && each.side == side; });
            const auto i = static_cast<std::size_t>(shape - body.shapes.begin());
            return Cone{pieces[i].from, pieces[i].to, pieces[i].fromRadius, pieces[i].toRadius, colors.shapes[i]};
        };
        const Cone middle = finger("fingers.middle");
        cones.push_back(between(middle, finger("fingers.index"), 0.33f));
        cones.push_back(between(middle, finger("fingers.little"), 0.33f));
    }
}

// A face that can be told from a cheek: nose, brows, closed eyes, mouth and ears. And a knot of hair, behind and above:
// seen from the crown too it says which way the face looks. Lying on the back it stays clear of the floor. Lengths are
// fractions of stature.
void addFace(std::vector<Cone>& cones, const Body& body, const Figure& figure, const SkinColors& colors)
{
    const Transform& worldFromHead = figure.world[index(Joint::head)];
    const float stature = body.stature;
    const Color skin = colors.shapes[headShape(body)], hair = colors.hair;
    const Color trait = times(skin, 0.45f), ear = times(skin, 0.82f);
    const auto add = [&](const Vec3& from, const Vec3& to, float fromRadius, float toRadius, const Color& color) {
        cones.push_back({worldFromHead * (stature * from), worldFromHead * (stature * to), stature * fromRadius,
                         stature * toRadius, color});
    };
    // A little behind the body's own, which keeps the face off the floor: this one grows out of the face.
    add({0.0f, 0.013f, 0.0475f}, {0.0f, -0.009f, 0.0560f}, 0.0060f, 0.0075f, skin);
    add({-0.0078f, -0.0285f, 0.0538f}, {0.0078f, -0.0285f, 0.0538f}, 0.0027f, 0.0027f, trait);
    add({0.0f, 0.052f, -0.026f}, {0.0f, 0.069f, -0.034f}, 0.0150f, 0.0165f, hair);
    for (const float side : {1.0f, -1.0f}) {
        const Vec3 middle{side * 0.0195f, 0.0005f, 0.0485f};
        add({side * 0.0270f, 0.0020f, 0.0430f}, middle, 0.0030f, 0.0034f, trait);
        add(middle, {side * 0.0115f, 0.0020f, 0.0515f}, 0.0034f, 0.0030f, trait);
        add({side * 0.0290f, 0.0150f, 0.0440f}, {side * 0.0120f, 0.0160f, 0.0530f}, 0.0022f, 0.0028f, hair);
        add({side * 0.0402f, 0.0105f, -0.0055f}, {side * 0.0412f, -0.0050f, -0.0010f}, 0.0096f, 0.0042f, ear);
    }
}

// To a sixteenth of a millimetre: a hand that rests is the same from frame to frame.
Vec3 steadied(const Vec3& place)
{
    constexpr float large = 1.5f * static_cast<float>(1 << 9);
    return (place + large) - large;
}

// What is too fine for the skin's nets.
std::vector<Cone> detailsOf(const Body& body, const Figure& figure, const SkinColors& colors)
{
    std::vector<Cone> cones;
    const std::vector<Flesh> pieces = fleshOf(body, figure.world, 0.0f);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (isDetail(body.shapes[i])) {
            const Flesh& piece = pieces[i];
            cones.push_back({piece.from, piece.to, piece.fromRadius, piece.toRadius, colors.shapes[i]});
        }
    }
    addMiddleFingers(cones, body, pieces, colors);
    addFace(cones, body, figure, colors);
    for (Cone& cone : cones) {
        cone.from = steadied(cone.from);
        cone.to = steadied(cone.to);
    }
    return cones;
}

void append(std::vector<Cone>& cones, const std::vector<Cone>& more)
{
    cones.insert(cones.end(), more.begin(), more.end());
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

void addFigure(DrawList& list, const Body& body, const Figure& figure, const FigureLook& look, const Theme& theme,
               KeptSkin* kept)
{
    const SkinColors colors = skinColors(body, theme, look.brightness);
    if (look.style != FigureStyle::body) {
        append(list.cones, bonesOf(body, figure, theme));
    }
    if (look.style == FigureStyle::bones) {
        addFace(list.cones, body, figure, colors);
        return;
    }
    const bool solid = look.style == FigureStyle::body;
    list.skin = skinOf(kept, body, figure.world, look.fill, colors);
    list.skin->opacity = list.skin->lineOpacity = solid ? 1.0f : translucent;
    std::vector<Cone> details = detailsOf(body, figure, colors);
    for (Cone& cone : details) {
        cone.color.a = list.skin->opacity;
    }
    append(list.cones, details);
}

Skin ghostOf(const Body& body, const JointTransforms& world, const Theme& theme, KeptSkin* kept)
{
    const SkinColors colors{std::vector<Color>(body.shapes.size(), theme.breath), theme.breath};
    Skin skin = skinOf(kept, body, world, 0.0f, colors);
    skin.opacity = 0.12f;
    skin.line = 3.0f;
    skin.lineOpacity = 0.55f;
    return skin;
}

} // namespace vinyasa
