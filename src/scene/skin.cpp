// SPDX-License-Identifier: MIT
#include "scene/skin.h"

#include "scene/skin_pieces.h"
#include "scene/skin_rays.h"
#include "scene/theme.h"

#include <glm/gtc/quaternion.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vinyasa {
namespace {

constexpr float fillet = 0.034f; // of stature
// Where the trunk's net goes over into a limb it lies deeper, by a part of how far it is from the trunk's own flesh,
// and the limb's shows.
constexpr float yields = 0.5f;
constexpr float softEdge = 0.0025f; // metres over which a mark on the skin ends: about a pixel

// Skin that faces other flesh is darker the nearer that is, and what is pressed into it goes deeper still: so two skins
// cross steeply, in one line, and along it both are dark.
constexpr float shadeReach = 0.020f;                // of stature
constexpr float shadeDepth = 0.55f;                 // part of the light that is missing where both meet
constexpr float deeper = 2.0f, mostDeeper = 0.005f; // of how far it is pressed in; of stature
// Where a hollow between two pieces is filled it is darker the deeper it was, and so is the seam of nets in it.
constexpr float deep = 0.20f, hollowDepth = 0.30f; // of the fillet; part of the light

bool isOfLimb(SkinRegion region)
{
    return region != SkinRegion::trunk && region != SkinRegion::head;
}

// To the nearest multiple of 2^-Bits. A limb that rests while the chest breathes moves by hundredths of a millimetre:
// so its skin is found from the same numbers each time, and is the same.
template <int Bits, typename Value>
Value roundedTo(const Value& value)
{
    constexpr float large = 1.5f * static_cast<float>(1 << (23 - Bits));
    return (value + large) - large;
}

// A quarter of a millimetre, half of that, a milliradian; and four millimetres.
constexpr int placeBits = 12, radiusBits = 13, turnBits = 11, startBits = 8;

FleshPart roundedPart(FleshPart part)
{
    for (Vec3* place : {&part.from, &part.to, &part.fromWidth, &part.toWidth}) {
        *place = roundedTo<placeBits>(*place);
    }
    part.fromRadius = roundedTo<radiusBits>(part.fromRadius);
    part.toRadius = roundedTo<radiusBits>(part.toRadius);
    return part;
}

Transform roundedPlace(const Transform& transform)
{
    const Quat& turn = transform.rotation;
    const auto round = [](float value) { return roundedTo<turnBits>(value); };
    return {glm::normalize(Quat{round(turn.w), round(turn.x), round(turn.y), round(turn.z)}),
            roundedTo<placeBits>(transform.position)};
}

Color marked(const Color& color, SkinMark mark, bool left, const Color& hair)
{
    if (mark == SkinMark::hair) {
        return hair;
    }
    const bool band = mark == SkinMark::band || (mark == SkinMark::leftBand && left);
    return band ? bandColor(color) : color;
}

// Two rings that differ in their marks only.
bool atOnePlace(const SkinRing& a, const SkinRing& b)
{
    return a.region == b.region && a.worldFromRing.position == b.worldFromRing.position && a.tilt == b.tilt;
}

std::size_t pointsOf(std::span<const SkinNet> nets)
{
    std::size_t points = 0;
    for (const SkinNet& net : nets) {
        points += net.rings.size() * static_cast<std::size_t>(net.around);
    }
    return points;
}

// A ball around all rings that lie on the same flesh as the first one.
struct Ball {
    Vec3 middle{0.0f};
    float radius = 0.0f;
};

Ball ballAround(std::span<const SkinRing> rings)
{
    const auto end = std::ranges::find_if(rings, [&](const SkinRing& r) { return r.region != rings.front().region; });
    const std::span<const SkinRing> alike = rings.first(static_cast<std::size_t>(end - rings.begin()));
    Ball ball{0.5f * (alike.front().worldFromRing.position + alike.back().worldFromRing.position), 0.0f};
    for (const SkinRing& ring : alike) {
        const float away = glm::distance(ring.worldFromRing.position, ball.middle) + ring.limit + ring.spread;
        ball.radius = std::max(ball.radius, away);
    }
    return ball;
}

class SkinMaker {
public:
    SkinMaker(std::vector<SkinPiece> pieces, float stature, const Color& hair)
        : pieces_{std::move(pieces)}, stature_{stature}, fillet_{fillet * stature}, hair_{hair}
    {
    }

    void add(const SkinNet& net)
    {
        skin.patches.push_back({static_cast<int>(net.rings.size()), net.around});
        rays_.count = static_cast<std::size_t>(net.around);
        // Nets of limbs go down from the trunk: counted the other way round, their outside is outside too.
        const bool upwards = !isOfLimb(net.rings.front().region);
        const Turn turn = turnOf(net.around, upwards);
        const SkinRing* before = nullptr;
        for (const SkinRing& ring : net.rings) {
            if (before == nullptr || before->region != ring.region) {
                begin(std::span{net.rings}.subspan(static_cast<std::size_t>(&ring - net.rings.data())), net.left);
            }
            const bool again = before != nullptr && atOnePlace(*before, ring);
            if (!again) {
                find(ring, before, turn);
            }
            const Vec3 onwards = ring.worldFromRing.rotation * Vec3{0.0f, upwards ? softEdge : -softEdge, 0.0f};
            add(ring, net.left, again ? onwards : Vec3{0.0f});
            before = &ring;
        }
    }

    Skin skin;

private:
    // Rings that lie on other flesh than those before.
    void begin(std::span<const SkinRing> rings, bool left)
    {
        const SkinRegion region = rings.front().region;
        const Ball ball = ballAround(rings);
        std::vector<FleshPart> parts = partsUnder(region, left, pieces_);
        std::vector<FleshPart> beside =
            partsBeside(region, left, pieces_, ball.middle, ball.radius + shadeReach * stature_);
        if (isOfLimb(region)) {
            std::ranges::transform(parts, parts.begin(), roundedPart);
            std::ranges::transform(beside, beside.begin(), roundedPart);
        }
        field_ = FleshField{parts, fillet_};
        beside_ = FleshField{beside, fillet_};
    }

    void find(SkinRing ring, const SkinRing* before, const Turn& turn)
    {
        if (isOfLimb(ring.region)) {
            ring.worldFromRing = roundedPlace(ring.worldFromRing);
        }
        for (std::size_t i = 0; i < rays_.count; ++i) {
            rays_.away[i] = before == nullptr ? 0.0f : beginOf(i, ring.region);
        }
        aim(rays_, ring, turn);
        field_.narrow(ring.worldFromRing.position, ring.limit + ring.spread);
        findExits(rays_, ring.limit, field_, points_, here_);
        field_.color(points_, rays_.count, std::span{colors_}.first(rays_.count));
        field_.nearestDistances(rays_.count, nearest_);
        const bool isTrunk = ring.region == SkinRegion::trunk;
        if (isTrunk || ring.drawn > 0.0f) {
            field_.ownDistances(rays_.count, own_);
        }
        yielding_.fill(0.0f);
        for (std::size_t i = 0; isTrunk && i < rays_.count; ++i) {
            yielding_[i] = yields * std::clamp(own_[i], 0.0f, fillet_);
        }
        press(ring);
        place(ring);
        lightSeam(ring);
        if (ring.region != SkinRegion::hand) { // its fingers are drawn apart, and light
            shadeHollows();
        }
    }

    // A ray begins where its neighbour on the ring before ended. One that ended at a limb begins well within: it must
    // find the trunk one ring on. Those of limbs begin at whole steps: no ring hands its last bits on.
    [[nodiscard]] float beginOf(std::size_t i, SkinRegion region) const
    {
        if (isOfLimb(region)) {
            return roundedTo<startBits>(rays_.away[i]);
        }
        const bool onLimb = region == SkinRegion::trunk && own_[i] > 0.01f;
        return (onLimb ? 0.7f : 1.0f) * rays_.away[i];
    }

    // Where the points are drawn.
    void place(const SkinRing& ring)
    {
        for (std::size_t i = 0; i < rays_.count; ++i) {
            const float in = ring.drawn * std::max(rays_.away[i] - ring.thick, 0.0f), off = ring.sink + yielding_[i];
            placed_.x[i] = points_.x[i] - off * here_.outward.x[i] - in * rays_.direction.x[i];
            placed_.y[i] = points_.y[i] - off * here_.outward.y[i] - in * rays_.direction.y[i];
            placed_.z[i] = points_.z[i] - off * here_.outward.z[i] - in * rays_.direction.z[i];
        }
    }

    // What lies under another net is lit as if it came out where both cross: so both look alike along the seam, and its
    // teeth are not seen.
    void lightSeam(const SkinRing& ring)
    {
        constexpr float seen = 0.002f; // metres
        if (ring.region != SkinRegion::trunk && ring.drawn == 0.0f) {
            return;
        }
        const Row off = beyondOwn();
        if (most(off) > seen) {
            for (std::size_t i = 0; i < rays_.count; ++i) {
                points_.x[i] -= off[i] * rays_.direction.x[i];
                points_.y[i] -= off[i] * rays_.direction.y[i];
                points_.z[i] -= off[i] * rays_.direction.z[i];
            }
            lightAt(points_);
        }
    }

    // Deep within, pieces that face each other leave no way out: there the old one stays.
    void lightAt(const Rows3& points)
    {
        constexpr float shortest = 0.35f;
        const Rows3 before = here_.outward;
        field_.sample(points, rays_.count, here_);
        field_.nearestDistances(rays_.count, nearest_);
        Rows3& now = here_.outward;
        for (std::size_t i = 0; i < rays_.count; ++i) {
            const float square = now.x[i] * now.x[i] + now.y[i] * now.y[i] + now.z[i] * now.z[i];
            const bool isShort = square < shortest * shortest;
            now.x[i] = isShort ? before.x[i] : now.x[i];
            now.y[i] = isShort ? before.y[i] : now.y[i];
            now.z[i] = isShort ? before.z[i] : now.z[i];
        }
    }

    // How much nearer points are to the trunk's flesh than to the limb's own, metres, and not more than their rays go.
    [[nodiscard]] Row beyondOwn() const
    {
        Row off;
        for (std::size_t i = 0; i < rays_.count; ++i) {
            off[i] = std::min(own_[i] - nearest_[i], rays_.away[i]);
        }
        return off;
    }

    [[nodiscard]] float most(const Row& row) const { return *std::max_element(row.begin(), row.begin() + rays_.count); }

    // Groin, armpit, the hollow of a bent knee.
    void shadeHollows()
    {
        const float perDeep = 1.0f / (deep * fillet_);
        for (std::size_t i = 0; i < rays_.count; ++i) {
            darken(i, hollowDepth * std::clamp((nearest_[i] - here_.distance[i]) * perDeep, 0.0f, 1.0f));
        }
    }

    // part: of the light that is missing.
    void darken(std::size_t i, float part)
    {
        const float light = 1.0f - part;
        colors_[i] = {light * colors_[i].r, light * colors_[i].g, light * colors_[i].b, colors_[i].a};
    }

    // What other flesh does to the ring at hand.
    void press(const SkinRing& ring)
    {
        const float reach = shadeReach * stature_;
        beside_.narrow(ring.worldFromRing.position, most(rays_.away) + ring.spread + reach - fillet_);
        if (beside_.isEmpty()) {
            return;
        }
        beside_.sample(points_, rays_.count, other_);
        for (std::size_t i = 0; i < rays_.count; ++i) {
            const float alike = here_.outward.x[i] * other_.outward.x[i] + here_.outward.y[i] * other_.outward.y[i] +
                                here_.outward.z[i] * other_.outward.z[i];
            const float facing = std::clamp(0.4f - alike, 0.0f, 1.0f);
            const float apart = roundedTo<placeBits>(other_.distance[i]);
            const float near = 1.0f - std::clamp(apart / reach, 0.0f, 1.0f);
            darken(i, shadeDepth * facing * near * near);
            yielding_[i] -= facing * std::clamp(-deeper * apart, 0.0f, mostDeeper * stature_);
        }
    }

    void add(const SkinRing& ring, bool left, const Vec3& shift)
    {
        for (std::size_t i = 0; i < rays_.count; ++i) {
            const Vec3 outward{here_.outward.x[i], here_.outward.y[i], here_.outward.z[i]};
            const Vec3 place{placed_.x[i], placed_.y[i], placed_.z[i]};
            skin.points.push_back({place + shift, outward, marked(colors_[i], ring.mark, left, hair_)});
        }
    }

    std::vector<SkinPiece> pieces_;
    float stature_, fillet_;
    Color hair_;
    FleshField field_{{}, 0.0f}, beside_{{}, 0.0f}; // of the net at hand, and what it may press against
    // Of the ring at hand.
    Rays rays_;
    Rows3 points_, placed_; // placed_: where they are drawn
    FleshSamples here_, other_;
    Row own_{}, nearest_{}; // as far away is the nearest part of the net's own, and of all; metres
    Row yielding_{};        // metres
    std::array<Color, longestRow> colors_;
};

} // namespace

Skin skinOf(const Body& body, const JointTransforms& world, float fill, const SkinColors& colors)
{
    SkinMaker maker{skinPieces(body, world, fill, colors), body.stature, colors.hair};
    const std::vector<SkinNet> nets = skinNets(world, body.stature);
    maker.skin.points.reserve(pointsOf(nets));
    for (const SkinNet& net : nets) {
        maker.add(net);
    }
    return std::move(maker.skin);
}

} // namespace vinyasa
