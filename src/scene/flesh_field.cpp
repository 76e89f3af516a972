// SPDX-License-Identifier: MIT
#include "scene/flesh_field.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

// Where along the axis a point is nearest to, unclamped.
float alongAxis(const FleshPart& part, const Vec3& point)
{
    const Vec3 axis = part.to - part.from;
    return glm::dot(point - part.from, axis) / std::max(glm::dot(axis, axis), 1e-8f);
}

Vec4 colorOf(const FleshPart& part, const Vec3& point)
{
    const float along = glm::smoothstep(0.0f, 1.0f, alongAxis(part, point));
    const Color &a = part.fromColor, &b = part.toColor;
    return glm::mix(Vec4{a.r, a.g, a.b, a.a}, Vec4{b.r, b.g, b.b, b.a}, along);
}

FleshSample sampleOf(const FleshPart& part, const Vec3& point)
{
    const Vec3 axis = part.to - part.from, away = point - part.from;
    const float perLength = 1.0f / std::max(glm::dot(axis, axis), 1e-8f);
    const float unclamped = glm::dot(away, axis) * perLength;
    const float along = std::clamp(unclamped, 0.0f, 1.0f);
    const Vec3 width = glm::mix(part.fromWidth, part.toWidth, along);
    Vec3 aside = away - along * axis;
    if (const float widthSquared = glm::dot(width, width); widthSquared > 0.0f) {
        aside -= std::clamp(glm::dot(aside, width) / widthSquared, -1.0f, 1.0f) * width;
    }
    const float gap = std::max(glm::length(aside), 1e-6f), growth = part.toRadius - part.fromRadius;
    Vec3 outward = aside / gap;
    if (along == unclamped) {
        outward -= growth * perLength * axis; // a cone's skin leans towards its thin end
    }
    return {gap - part.fromRadius - along * growth, outward};
}

// A smooth minimum whose softness grows with the angle between the surfaces.
FleshSample united(const FleshSample& a, const FleshSample& b, float fillet)
{
    const FleshSample &near = a.distance < b.distance ? a : b, &far = a.distance < b.distance ? b : a;
    const float soft = fillet * std::clamp(1.0f - glm::dot(a.outward, b.outward), 0.0f, 1.0f);
    const float depth = soft - (far.distance - near.distance);
    if (depth <= 0.0f) {
        return near;
    }
    const float share = 0.5f * depth / soft;
    return {near.distance - 0.5f * share * depth, glm::mix(near.outward, far.outward, share)};
}

float squaredReachOf(const FleshPart& part, float reach)
{
    const float halfLength = 0.5f * glm::distance(part.from, part.to);
    const float widest = std::max(glm::length(part.fromWidth), glm::length(part.toWidth));
    const float all = halfLength + widest + std::max(part.fromRadius, part.toRadius) + reach;
    return all * all;
}

} // namespace

FleshField::FleshField(std::span<const FleshPart> parts, float fillet) : parts_{parts}, fillet_{fillet} {}

void FleshField::gather(const Vec3& point, float reach, std::vector<const FleshPart*>& near) const
{
    near.clear();
    for (const FleshPart& part : parts_) {
        const Vec3 away = point - 0.5f * (part.from + part.to);
        if (glm::dot(away, away) < squaredReachOf(part, reach)) {
            near.push_back(&part);
        }
    }
}

FleshSample FleshField::sample(std::span<const FleshPart* const> near, const Vec3& point) const
{
    FleshSample all{1e3f, {0.0f, 1.0f, 0.0f}};
    for (const FleshPart* part : near) {
        all = united(all, sampleOf(*part, point), fillet_);
    }
    return all;
}

Color FleshField::colorAt(std::span<const FleshPart* const> near, const Vec3& point) const
{
    float nearest = 1e3f;
    for (const FleshPart* part : near) {
        nearest = std::min(nearest, sampleOf(*part, point).distance);
    }
    Vec4 sum{0.0f};
    float weights = 0.0f;
    for (const FleshPart* part : near) {
        const float close = std::max(1.0f - (sampleOf(*part, point).distance - nearest) / (0.5f * fillet_), 0.0f);
        sum += close * close * colorOf(*part, point);
        weights += close * close;
    }
    sum /= std::max(weights, 1e-6f);
    return {sum.r, sum.g, sum.b, sum.a};
}

} // namespace vinyasa
