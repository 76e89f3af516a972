// SPDX-License-Identifier: MIT
#include "scene/trails.h"

#include <glm/geometric.hpp>

#include <array>

namespace vinyasa {

std::vector<Cone> trailsOf(std::span<const JointTransforms> figures, float stature, const Color& color)
{
    constexpr std::array tracked{Joint::wristLeft, Joint::wristRight, Joint::kneeLeft, Joint::kneeRight, Joint::head};
    constexpr float shortest = 0.003f; // metres: what does not move has no trail
    const float radius = 0.0045f * stature;
    std::vector<Cone> trails;
    for (std::size_t i = 1; i < figures.size(); ++i) {
        const float left = 1.0f - static_cast<float>(i) / static_cast<float>(figures.size());
        for (const Joint joint : tracked) {
            const Vec3 now = figures[i - 1][index(joint)].position, before = figures[i][index(joint)].position;
            if (glm::distance(now, before) > shortest) {
                trails.push_back({now, before, radius, radius, {color.r, color.g, color.b, 0.15f + 0.6f * left}});
            }
        }
    }
    return trails;
}

} // namespace vinyasa
