// SPDX-License-Identifier: MIT
// Flesh as one body: the picture's figure is not a heap of cones but the surface of their smooth union.
#pragma once

#include "scene/draw_list.h"

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
};

// Where a point stands to the union.
struct FleshSample {
    float distance = 0.0f; // to the surface, metres; negative inside
    Vec3 outward{0.0f};    // the way off the flesh, length about 1
};

// A part and a sphere that holds it.
struct NearPart {
    const FleshPart* part = nullptr;
    Vec3 middle{0.0f};
    float bound = 0.0f;
};

// The union of parts. Where surfaces meet at an angle a hollow of about `fillet` metres rounds it off; where they pass
// into each other smoothly nothing is added, so that flesh on the floor stays on the floor.
class FleshField {
public:
    FleshField(std::span<const FleshPart> parts, float fillet);

    // The parts that are within reach of a point, in the order they were given.
    void gather(const Vec3& point, float reach, std::vector<NearPart>& near) const;

    [[nodiscard]] FleshSample sample(std::span<const NearPart> near, const Vec3& point) const;

    // Soft over about a fillet where parts of different colours meet.
    [[nodiscard]] Color colorAt(std::span<const NearPart> near, const Vec3& point) const;

private:
    std::span<const FleshPart> parts_;
    float fillet_;
};

} // namespace vinyasa
