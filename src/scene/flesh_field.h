// SPDX-License-Identifier: MIT
// Flesh as one body: the picture's figure is not a heap of cones but the surface of their smooth union.
#pragma once

#include "scene/draw_list.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace vinyasa {

// A piece of the body in the world, metres: all that is within a radius of an axis. Where it has a width the axis is a
// strip: from each of its points as far to either side.
struct FleshPart {
    Vec3 from{0.0f}, to{0.0f};
    float fromRadius = 0.0f, toRadius = 0.0f;
    Vec3 fromWidth{0.0f}, toWidth{0.0f}; // from the axis to the strip's left edge
    Color fromColor, toColor;            // in between it goes over from one to the other
    bool foreign = false;                // another net's, which this one only goes over into
};

// What is found for many points at once stands in rows, one number of each point after the other: so a compiler takes
// several of them in one step.
inline constexpr std::size_t longestRow = 32;
using Row = std::array<float, longestRow>;

struct Rows3 {
    Row x{}, y{}, z{};
};

// Where points stand to the union.
struct FleshSamples {
    Row distance{}; // to the surface, metres; negative inside
    Rows3 outward;  // the way off the flesh, length about 1
};

// The union of parts. Where surfaces meet at an angle a hollow of about `fillet` metres rounds it off; where they pass
// into each other smoothly nothing is added, so that flesh on the floor stays on the floor.
class FleshField {
public:
    FleshField(std::span<const FleshPart> parts, float fillet);

    // From now on only those parts count that shape the surface within reach of the point.
    void narrow(const Vec3& point, float reach);

    // The first `count` of the points; a multiple of four is quickest.
    void sample(const Rows3& points, std::size_t count, FleshSamples& samples);

    // From now on only those parts count that matter to where these samples' points go: each step takes a point closer
    // to the surface, and no farther than twice its distance.
    void narrow(const FleshSamples& samples, std::size_t count);

    // Of points, once they are sampled: how far away the nearest part is that is not foreign, metres.
    void ownDistances(std::size_t count, Row& distances) const;

    // The same of all parts. Where the surface is nearer, a hollow between them was filled.
    void nearestDistances(std::size_t count, Row& distances) const;

    // Whether none of the parts counts.
    [[nodiscard]] bool isEmpty() const { return near_.empty(); }

    // Of points, once they are sampled. Soft over about a fillet where parts of different colours meet.
    void color(const Rows3& points, std::size_t count, std::span<Color> colors) const;

private:
    // A part, and what is the same of it for all points.
    struct Prepared {
        FleshPart part;
        Vec3 axis{0.0f}, wider{0.0f}; // from one end to the other
        float perLength = 0.0f, growth = 0.0f;
        bool strip = false;
    };

    [[nodiscard]] static float distanceTo(const Prepared& one, const Vec3& point);
    template <bool Strip>
    static void unite(const Prepared& one, const Rows3& points, std::size_t count, float fillet, Row& distances,
                      FleshSamples& all);
    [[nodiscard]] bool oneColor() const;

    std::vector<Prepared> parts_;
    std::vector<std::size_t> near_; // those that count
    std::vector<Row> distances_;    // of the points last sampled, to each of these
    float fillet_;
};

} // namespace vinyasa
