// SPDX-License-Identifier: MIT
#include "scene/skin.h"

#include "body/flesh.h"
#include "scene/skin_nets.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float fillet = 0.034f; // of stature

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

// A part, and where it shows.
struct Piece {
    FleshPart part;
    Regions regions = 0;
    Side side = Side::middle;
};

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

bool isTrunkHalf(std::string_view name)
{
    return name == "pelvis" || name == "buttock" || name.starts_with("loin") || name.starts_with("ribs");
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

// A limb takes on its colour a little way down from the trunk. The net of the bone below knows its end.
void addUpperLimb(std::vector<Piece>& pieces, const FleshPart& part, bool isArm, Side side, const Color& trunkColor)
{
    constexpr float stump = 0.12f, begins = 0.22f, complete = 0.38f, end = 0.7f;
    const Regions own = isArm ? bit(upperArm) : bit(thigh), below = isArm ? bit(forearm) : bit(shank);
    FleshPart parts[] = {cut(part, 0.0f, stump), cut(part, stump, begins), cut(part, begins, complete)};
    parts[0].fromColor = parts[0].toColor = parts[1].fromColor = parts[1].toColor = parts[2].fromColor = trunkColor;
    pieces.push_back({parts[0], own | onTrunk, side});
    pieces.push_back({parts[1], own, side});
    pieces.push_back({parts[2], own, side});
    pieces.push_back({cut(part, complete, 1.0f), own, side});
    pieces.push_back({cut(part, end, 1.0f), below, side});
}

// What the nets above and below know of it.
void addLowerLimb(std::vector<Piece>& pieces, const FleshPart& part, bool isArm, Side side)
{
    constexpr float begin = 0.3f, end = 0.94f;
    pieces.push_back({cut(part, 0.0f, begin), isArm ? bit(upperArm) : bit(thigh), side});
    pieces.push_back({cut(part, end, 1.0f), isArm ? bit(hand) : bit(foot), side});
}

std::vector<Piece> piecesOf(const Body& body, const JointTransforms& world, float fill, const SkinColors& colors)
{
    const std::vector<Flesh> flesh = fleshOf(body, world, fill);
    std::vector<Piece> pieces;
    pieces.reserve(flesh.size() + 8);
    for (std::size_t i = 0; i < flesh.size(); ++i) {
        const Shape& shape = body.shapes[i];
        const Regions regions = regionsOf(shape.name);
        const Color& color = colors.shapes[i];
        if (isTrunkHalf(shape.name)) {
            if (shape.side == Side::left) {
                pieces.push_back({acrossFrom(flesh[i], flesh[mirrorOf(body, i)], color), regions, Side::middle});
            }
        } else if (shape.name == "thigh" || shape.name == "upper-arm") {
            addUpperLimb(pieces, partOf(flesh[i], color), shape.name == "upper-arm", shape.side, colors.shapes.front());
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

std::vector<FleshPart> partsUnder(SkinRegion region, bool left, std::span<const Piece> pieces)
{
    const bool paired = region != trunk && region != head;
    const Side other = left ? Side::right : Side::left;
    std::vector<FleshPart> parts;
    for (const Piece& piece : pieces) {
        if ((piece.regions & bit(region)) != 0 && !(paired && piece.side == other)) {
            parts.push_back(piece.part);
        }
    }
    return parts;
}

struct Ray {
    Vec3 start{0.0f}, direction{0.0f};
};

Ray rayOf(const SkinRing& ring, float cosine, float sine)
{
    const float level = std::cos(ring.tilt), rise = std::sin(ring.tilt);
    const Transform& worldFromRing = ring.worldFromRing;
    return {worldFromRing * Vec3{ring.spread * cosine, 0.0f, 0.0f},
            worldFromRing.rotation * Vec3{level * cosine, rise, level * sine}};
}

struct Exit {
    Vec3 place{0.0f}, outward{0.0f};
};

// Where a ray leaves the flesh: as far on as the surface is away, a few times, and farther where it is met askew.
Exit exitOf(const Ray& ray, float limit, const FleshField& field, std::span<const NearPart> near)
{
    constexpr int steps = 5;
    constexpr float mostAskew = 0.5f, nearEnough = 0.0003f; // metres
    float away = 0.0f;
    FleshSample here = field.sample(near, ray.start);
    for (int i = 0; i < steps && std::abs(here.distance) > nearEnough; ++i) {
        const float askew = i == 0 ? 1.0f : std::max(glm::dot(here.outward, ray.direction), mostAskew);
        const float next = std::clamp(away - here.distance / askew, 0.0f, limit);
        if (next == away) {
            break;
        }
        away = next;
        here = field.sample(near, ray.start + away * ray.direction);
    }
    return {ray.start + away * ray.direction, here.outward};
}

Color marked(const Color& color, SkinMark mark, bool left, const Color& hair)
{
    constexpr float dark = 0.45f;
    if (mark == SkinMark::hair) {
        return hair;
    }
    const bool band = mark == SkinMark::band || (mark == SkinMark::leftBand && left);
    return band ? Color{dark * color.r, dark * color.g, dark * color.b, color.a} : color;
}

class SkinMaker {
public:
    SkinMaker(std::vector<Piece> pieces, float stature, const Color& hair)
        : pieces_{std::move(pieces)}, fillet_{fillet * stature}, hair_{hair}
    {
    }

    void add(const SkinNet& net)
    {
        skin.patches.push_back({static_cast<int>(net.rings.size()), net.around});
        for (const SkinRing& ring : net.rings) {
            if (&ring == &net.rings.front() || ring.region != region_) {
                region_ = ring.region;
                parts_ = partsUnder(region_, net.left, pieces_);
            }
            add(ring, net);
        }
    }

    Skin skin;

private:
    void add(const SkinRing& ring, const SkinNet& net)
    {
        const FleshField field{parts_, fillet_};
        field.gather(ring.worldFromRing.position, ring.limit + ring.spread, near_);
        // Nets of limbs go down from the trunk: counted the other way round, their outside is outside too.
        const bool upwards = ring.region == trunk || ring.region == head;
        const float turn = (upwards ? 6.2831853f : -6.2831853f) / static_cast<float>(net.around);
        for (int i = 0; i < net.around; ++i) {
            const float angle = turn * static_cast<float>(i);
            const Ray ray = rayOf(ring, std::cos(angle), std::sin(angle));
            const auto [place, outward] = exitOf(ray, ring.limit, field, near_);
            skin.points.push_back({place - ring.sink * outward, outward,
                                   marked(field.colorAt(near_, place), ring.mark, net.left, hair_)});
        }
    }

    std::vector<Piece> pieces_;
    float fillet_;
    Color hair_;
    SkinRegion region_ = trunk;
    std::vector<FleshPart> parts_; // under the net at hand
    std::vector<NearPart> near_;
};

} // namespace

Skin skinOf(const Body& body, const JointTransforms& world, float fill, const SkinColors& colors)
{
    SkinMaker maker{piecesOf(body, world, fill, colors), body.stature, colors.hair};
    for (const SkinNet& net : skinNets(world, body.stature)) {
        maker.add(net);
    }
    return std::move(maker.skin);
}

} // namespace vinyasa
