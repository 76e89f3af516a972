// SPDX-License-Identifier: MIT
#include "scene/skin_pieces.h"

#include "body/flesh.h"
#include "scene/skin.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

// What regions of nets a piece of flesh shows in; bits.
using Regions = unsigned;

constexpr Regions bit(SkinRegion region)
{
    return 1u << static_cast<unsigned>(region);
}

struct Showing {
    std::string_view name;
    Regions regions;
};

using enum SkinRegion;

constexpr Regions onTrunk = bit(trunk), onHip = bit(trunk) | bit(thigh), onShoulder = bit(trunk) | bit(upperArm),
                  onNeck = bit(trunk) | bit(head), onAnkle = bit(shank) | bit(foot);

// By the beginnings of their names; the first that fits. Flesh that two nets cross is known to both: so they agree.
constexpr std::array showing{
    Showing{"pelvis", onHip},      Showing{"buttock", onHip},     Showing{"loin.1", onHip},
    Showing{"ribs.4", onShoulder}, Showing{"ribs.5", onShoulder}, Showing{"trapezius", onShoulder},
    Showing{"loin", onTrunk},      Showing{"ribs", onTrunk},      Showing{"shoulder", onShoulder},
    Showing{"neck", onNeck},       Showing{"skull", onNeck},      Showing{"face", onNeck},
    Showing{"chin", bit(head)},    Showing{"palm", bit(hand)},    Showing{"forearm", bit(forearm)},
    Showing{"fingers", bit(hand)}, Showing{"shank", bit(shank)},  Showing{"heel", onAnkle},
    Showing{"instep", onAnkle},    Showing{"sole", bit(foot)},    Showing{"toes", bit(foot)},
};

Regions regionsOf(std::string_view name)
{
    for (const Showing& each : showing) {
        if (name.starts_with(each.name)) {
            return each.regions;
        }
    }
    return 0; // a detail, or a limb's upper part, which is taken apart
}

FleshPart partOf(const Flesh& flesh, const Color& color)
{
    return {flesh.from, flesh.to, flesh.fromRadius, flesh.toRadius, Vec3{0.0f}, Vec3{0.0f}, color, color};
}

// Both halves of the trunk and what is between.
FleshPart acrossFrom(const Flesh& left, const Flesh& right, const Color& color)
{
    FleshPart part = partOf(left, color);
    part.from = 0.5f * (left.from + right.from);
    part.to = 0.5f * (left.to + right.to);
    part.fromWidth = left.from - part.from;
    part.toWidth = left.to - part.to;
    return part;
}

// From one part of its length to another.
FleshPart cut(FleshPart part, float begin, float end)
{
    const FleshPart whole = part;
    part.from = glm::mix(whole.from, whole.to, begin);
    part.to = glm::mix(whole.from, whole.to, end);
    part.fromRadius = glm::mix(whole.fromRadius, whole.toRadius, begin);
    part.toRadius = glm::mix(whole.fromRadius, whole.toRadius, end);
    return part;
}

// A part that grows thin fast, from the circle on where its flank touches the sphere at its thick end: a field takes a
// flank to begin right beside the end, which leaves an edge there.
FleshPart fromItsFlank(FleshPart part)
{
    const Vec3 axis = part.to - part.from;
    const float length = glm::length(axis), lean = (part.fromRadius - part.toRadius) / length;
    part.from += lean * part.fromRadius / length * axis;
    part.fromRadius *= std::sqrt(1.0f - lean * lean);
    return part;
}

bool isTrunkHalf(std::string_view name)
{
    return name == "pelvis" || name.starts_with("loin") || name.starts_with("ribs");
}

std::size_t mirrorOf(const Body& body, std::size_t shape)
{
    const auto found = std::ranges::find_if(body.shapes, [&](const Shape& other) {
        return other.name == body.shapes[shape].name && other.side != body.shapes[shape].side;
    });
    return static_cast<std::size_t>(found - body.shapes.begin());
}

// The muscle that gives the lower leg its outline.
FleshPart calfOf(const Body& body, const JointTransforms& world, Joint knee, const Color& color)
{
    const Transform& worldFromKnee = world[index(knee)];
    const float unit = body.stature;
    return {worldFromKnee * (unit * Vec3{0.0f, -0.045f, -0.0075f}),
            worldFromKnee * (unit * Vec3{0.0f, -0.115f, -0.0065f}),
            0.0290f * unit,
            0.0245f * unit,
            Vec3{0.0f},
            Vec3{0.0f},
            color,
            color};
}

// A limb takes on its colour a little way down from the trunk, below where the trunk's net ends in it: so both have one
// colour where they meet. The net of the bone below knows its end.
void addUpperLimb(std::vector<SkinPiece>& pieces, const FleshPart& part, bool isArm, Side side, const Color& trunkColor)
{
    const float end = isArm ? 0.7f : 0.85f;
    const float stump = isArm ? 0.12f : 0.22f, begins = isArm ? 0.22f : 0.34f, complete = isArm ? 0.38f : 0.50f;
    const Regions own = isArm ? bit(upperArm) : bit(thigh), below = isArm ? bit(forearm) : bit(shank);
    FleshPart parts[] = {cut(part, 0.0f, stump), cut(part, stump, begins), cut(part, begins, complete)};
    parts[0].fromColor = parts[0].toColor = parts[1].fromColor = parts[1].toColor = parts[2].fromColor = trunkColor;
    parts[0].foreign = true;
    pieces.push_back({parts[0], own | onTrunk, side});
    pieces.push_back({parts[1], own, side});
    pieces.push_back({parts[2], own, side});
    pieces.push_back({cut(part, complete, 1.0f), own, side});
    pieces.push_back({cut(part, end, 1.0f), below, side, true});
}

// What the nets above and below know of it.
void addLowerLimb(std::vector<SkinPiece>& pieces, const FleshPart& part, bool isArm, Side side)
{
    constexpr float end = 0.94f;
    const float begin = isArm ? 0.3f : 0.15f;
    pieces.push_back({cut(part, 0.0f, begin), isArm ? bit(upperArm) : bit(thigh), side, true});
    pieces.push_back({cut(part, end, 1.0f), isArm ? bit(hand) : bit(foot), side, true});
}

} // namespace

std::vector<SkinPiece> skinPieces(const Body& body, const JointTransforms& world, float fill, const SkinColors& colors)
{
    const std::vector<Flesh> flesh = fleshOf(body, world, fill);
    std::vector<SkinPiece> pieces;
    pieces.reserve(flesh.size() + 8);
    for (std::size_t i = 0; i < flesh.size(); ++i) {
        const Shape& shape = body.shapes[i];
        const Regions regions = regionsOf(shape.name);
        const Color& color = colors.shapes[i];
        if (isTrunkHalf(shape.name)) {
            if (shape.side == Side::left) {
                const FleshPart part = acrossFrom(flesh[i], flesh[mirrorOf(body, i)], color);
                const float begin = shape.name == "pelvis" ? -0.15f : 0.0f; // down to between the buttocks
                pieces.push_back({cut(part, begin, 1.0f), regions, Side::middle});
            }
        } else if (shape.name == "thigh" || shape.name == "upper-arm") {
            addUpperLimb(pieces, partOf(flesh[i], color), shape.name == "upper-arm", shape.side, colors.shapes.front());
        } else if (shape.name == "face") {
            pieces.push_back({fromItsFlank(partOf(flesh[i], color)), regions, shape.side});
        } else if (shape.name.starts_with("fingers")) {
            pieces.push_back({cut(partOf(flesh[i], color), 0.0f, 0.25f), regions, shape.side});
        } else {
            pieces.push_back({partOf(flesh[i], color), regions, shape.side});
        }
        if (shape.name == "shank" || shape.name == "forearm") {
            addLowerLimb(pieces, partOf(flesh[i], color), shape.name == "forearm", shape.side);
        }
        if (shape.name == "shank") {
            pieces.push_back({calfOf(body, world, shape.joint, color), bit(shank), shape.side});
        }
    }
    return pieces;
}

namespace {

bool isUnder(const SkinPiece& piece, SkinRegion region, bool left)
{
    const bool paired = region != trunk && region != head;
    const Side other = left ? Side::right : Side::left;
    return (piece.regions & bit(region)) != 0 && !(paired && piece.side == other);
}

// From a place to the flesh at most, and exactly where it is not a strip.
float distanceTo(const FleshPart& part, const Vec3& place)
{
    const Vec3 axis = part.to - part.from;
    const float along =
        std::clamp(glm::dot(place - part.from, axis) / std::max(glm::dot(axis, axis), 1e-8f), 0.0f, 1.0f);
    const float halfWidth = std::max(glm::length(part.fromWidth), glm::length(part.toWidth));
    return glm::distance(place, part.from + along * axis) - std::max(part.fromRadius, part.toRadius) - halfWidth;
}

} // namespace

std::vector<FleshPart> partsUnder(SkinRegion region, bool left, std::span<const SkinPiece> pieces)
{
    std::vector<FleshPart> parts;
    for (const SkinPiece& piece : pieces) {
        if (isUnder(piece, region, left)) {
            parts.push_back(piece.part);
            const bool ofTrunk = (piece.regions & onTrunk) != 0 && !piece.part.foreign;
            parts.back().foreign = ofTrunk != (region == trunk);
        }
    }
    return parts;
}

std::vector<FleshPart> partsBeside(SkinRegion region, bool left, std::span<const SkinPiece> pieces, const Vec3& place,
                                   float reach)
{
    std::vector<FleshPart> parts;
    for (const SkinPiece& piece : pieces) {
        if (!piece.again && piece.regions != 0 && !isUnder(piece, region, left) &&
            distanceTo(piece.part, place) < reach) {
            parts.push_back(piece.part);
        }
    }
    return parts;
}

} // namespace vinyasa
