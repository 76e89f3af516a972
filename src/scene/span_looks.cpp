// SPDX-License-Identifier: MIT
#include "scene/span_looks.h"

#include "body/flesh.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>

namespace vinyasa {
namespace {

constexpr float stays = 0.03f, moves = 0.15f; // metres from one key pose to the next

std::vector<float> movingIn(const Body& body, const Span& span)
{
    const std::vector<Flesh> from = fleshOf(body, forwardKinematics(body, span.from), 0.0f);
    const std::vector<Flesh> to = fleshOf(body, forwardKinematics(body, span.to), 0.0f);
    std::vector<float> moving;
    moving.reserve(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        const float way = std::max(glm::distance(from[i].from, to[i].from), glm::distance(from[i].to, to[i].to));
        moving.push_back(glm::smoothstep(stays, moves, way));
    }
    const auto [least, most] = std::ranges::minmax(moving);
    if (most - least < 0.5f) {
        std::ranges::fill(moving, 0.5f);
    }
    return moving;
}

const Pose& nextPose(const Timeline& timeline, std::size_t span)
{
    while (span + 1 < timeline.spans.size() && isHold(timeline.spans[span])) {
        ++span;
    }
    return timeline.spans[span].to;
}

} // namespace

std::vector<SpanLook> spanLooks(const Body& body, const Timeline& timeline)
{
    std::vector<SpanLook> looks;
    looks.reserve(timeline.spans.size());
    for (std::size_t i = 0; i < timeline.spans.size(); ++i) {
        const Span& span = timeline.spans[i];
        looks.push_back({span.begin, span.end, movingIn(body, span), forwardKinematics(body, nextPose(timeline, i))});
    }
    return looks;
}

std::vector<float> brightnessAt(std::span<const SpanLook> looks, std::size_t span, Beat beat)
{
    constexpr float still = 0.93f, moving = 1.06f;
    constexpr double over = 0.15; // breaths
    const SpanLook &here = looks[span], &before = looks[span > 0 ? span - 1 : 0];
    const auto gone = static_cast<float>(std::clamp((beat.value - here.begin.value) / over, 0.0, 1.0));
    std::vector<float> brightness;
    brightness.reserve(here.moving.size());
    for (std::size_t i = 0; i < here.moving.size(); ++i) {
        const float part = glm::mix(before.moving[i], here.moving[i], glm::smoothstep(0.0f, 1.0f, gone));
        brightness.push_back(glm::mix(still, moving, part));
    }
    return brightness;
}

} // namespace vinyasa
