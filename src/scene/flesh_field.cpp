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

NearPart boundsOf(const FleshPart& part)
{
    const float halfLength = 0.5f * glm::distance(part.from, part.to);
    const float widest = std::max(glm::length(part.fromWidth), glm::length(part.toWidth));
    return {&part, 0.5f * (part.from + part.to), halfLength + widest + std::max(part.fromRadius, part.toRadius)};
}

// Cheap to know, unlike the distance.
bool isBeyond(const NearPart& near, const Vec3& point, float distance)
{
    const Vec3 away = point - near.middle;
    const float reach = near.bound + distance;
    return reach <= 0.0f || glm::dot(away, away) > reach * reach;
}

} // namespace

FleshField::FleshField(std::span<const FleshPart> parts, float fillet) : parts_{parts}, fillet_{fillet} {}

void FleshField::gather(const Vec3& point, float reach, std::vector<NearPart>& near) const
{
    near.clear();
    for (const FleshPart& part : parts_) {
        const NearPart one = boundsOf(part);
        if (!isBeyond(one, point, reach)) {
            near.push_back(one);
        }
    }
}

FleshSample FleshField::sample(std::span<const NearPart> near, const Vec3& point) const
{
    FleshSample all{1e3f, {0.0f, 1.0f, 0.0f}};
    for (const NearPart& one : near) {
        if (!isBeyond(one, point, all.distance + fillet_)) {
            all = united(all, sampleOf(*one.part, point), fillet_);
        }
    }
    return all;
}

Color FleshField::colorAt(std::span<const NearPart> near, const Vec3& point) const
{
    constexpr float softest = 0.5f; // of the fillet
    float nearest = 1e3f;
    for (const NearPart& one : near) {
        if (!isBeyond(one, point, nearest)) {
            nearest = std::min(nearest, sampleOf(*one.part, point).distance);
        }
    }
    Vec4 sum{0.0f};
    float weights = 0.0f;
    for (const NearPart& one : near) {
        if (isBeyond(one, point, nearest + softest * fillet_)) {
            continue;
        }
        const float distance = sampleOf(*one.part, point).distance;
        const float close = std::max(1.0f - (distance - nearest) / (softest * fillet_), 0.0f);
        sum += close * close * colorOf(*one.part, point);
        weights += close * close;
    }
    sum /= std::max(weights, 1e-6f);
    return {sum.r, sum.g, sum.b, sum.a};
}

} // namespace vinyasa
