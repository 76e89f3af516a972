// SPDX-License-Identifier: MIT
#pragma once

#include "scene/draw_list.h"

#include <glm/trigonometric.hpp>

#include <cmath>

namespace vinyasa::test {

// A sphere as a net from its lower pole to its upper one.
inline Skin ball(const Vec3& center, float radius, const Color& color)
{
    constexpr int rings = 40, around = 60;
    Skin skin;
    skin.patches = {{rings, around}};
    for (int ring = 0; ring < rings; ++ring) {
        const float height = glm::radians(-90.0f + 180.0f * static_cast<float>(ring) / static_cast<float>(rings - 1));
        for (int i = 0; i < around; ++i) {
            const float angle = glm::radians(360.0f * static_cast<float>(i) / static_cast<float>(around));
            const Vec3 outward{std::cos(height) * std::cos(angle), std::sin(height),
                               std::cos(height) * std::sin(angle)};
            skin.points.push_back({center + radius * outward, outward, color});
        }
    }
    return skin;
}

} // namespace vinyasa::test
