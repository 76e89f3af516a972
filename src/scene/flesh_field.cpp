// SPDX-License-Identifier: MIT
#include "scene/flesh_field.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float tiny = 1e-9f;

// std::clamp hands out references, which keep a compiler from taking several numbers at once.
inline float clamped(float value, float low, float high)
{
    const float notBelow = value < low ? low : value;
    return notBelow > high ? high : notBelow;
}

} // namespace

FleshField::FleshField(std::span<const FleshPart> parts, float fillet) : fillet_{fillet}
{
    parts_.reserve(parts.size());
    for (const FleshPart& part : parts) {
        const Vec3 axis = part.to - part.from;
        parts_.push_back({part, axis, part.toWidth - part.fromWidth, 1.0f / std::max(glm::dot(axis, axis), 1e-8f),
                          part.toRadius - part.fromRadius,
                          glm::dot(part.fromWidth, part.fromWidth) + glm::dot(part.toWidth, part.toWidth) > 0.0f});
    }
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        near_.push_back(i);
    }
    distances_.resize(parts_.size());
}

float FleshField::distanceTo(const Prepared& one, const Vec3& point)
{
    Vec3 off = point - one.part.from;
    const float along = clamped(glm::dot(off, one.axis) * one.perLength, 0.0f, 1.0f);
    off -= along * one.axis;
    if (one.strip) {
        const Vec3 width = one.part.fromWidth + along * one.wider;
        off -= clamped(glm::dot(off, width) / (glm::dot(width, width) + tiny), -1.0f, 1.0f) * width;
    }
    return glm::length(off) - one.part.fromRadius - along * one.growth;
}

void FleshField::narrow(const Vec3& point, float reach)
{
    near_.clear();
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (distanceTo(parts_[i], point) < reach + fillet_) {
            near_.push_back(i);
        }
    }
}

// A smooth minimum whose softness grows with the angle between the surfaces.
template <bool Strip>
void FleshField::unite(const Prepared& one, const Rows3& points, std::size_t count, float fillet, Row& distances,
                       FleshSamples& all)
{
    const FleshPart& part = one.part;
    const Vec3 from = part.from, axis = one.axis, width = part.fromWidth, wider = one.wider;
    const float perLength = one.perLength, radius = part.fromRadius, growth = one.growth, lean = growth * perLength;
    for (std::size_t i = 0; i < count; ++i) {
        float x = points.x[i] - from.x, y = points.y[i] - from.y, z = points.z[i] - from.z;
        const float unclamped = (x * axis.x + y * axis.y + z * axis.z) * perLength;
        const float along = clamped(unclamped, 0.0f, 1.0f);
        x -= along * axis.x;
        y -= along * axis.y;
        z -= along * axis.z;
        if constexpr (Strip) {
            const float wx = width.x + along * wider.x, wy = width.y + along * wider.y, wz = width.z + along * wider.z;
            const float square = wx * wx + wy * wy + wz * wz;
            const float aside = clamped((x * wx + y * wy + z * wz) / (square + tiny), -1.0f, 1.0f);
            x -= aside * wx;
            y -= aside * wy;
            z -= aside * wz;
        }
        const float gap = std::sqrt(x * x + y * y + z * z) + tiny, perGap = 1.0f / gap;
        const float leaning = along == unclamped ? lean : 0.0f; // a cone's skin leans towards its thin end
        const float outX = x * perGap - leaning * axis.x, outY = y * perGap - leaning * axis.y,
                    outZ = z * perGap - leaning * axis.z;
        const float distance = gap - radius - along * growth;
        distances[i] = distance;

        const float before = all.distance[i];
        const float alike = outX * all.outward.x[i] + outY * all.outward.y[i] + outZ * all.outward.z[i];
        const float soft = fillet * clamped(1.0f - alike, 0.0f, 1.0f);
        const float depth = soft - std::abs(distance - before);
        const float share = depth > 0.0f ? 0.5f * depth / soft : 0.0f;
        const bool nearer = distance < before;
        const float weight = nearer ? 1.0f - share : share;
        all.distance[i] = (nearer ? distance : before) - 0.5f * share * depth;
        all.outward.x[i] += weight * (outX - all.outward.x[i]);
        all.outward.y[i] += weight * (outY - all.outward.y[i]);
        all.outward.z[i] += weight * (outZ - all.outward.z[i]);
    }
}

void FleshField::sample(const Rows3& points, std::size_t count, FleshSamples& samples)
{
    samples.distance.fill(1e3f);
    samples.outward.y.fill(1.0f);
    samples.outward.x.fill(0.0f);
    samples.outward.z.fill(0.0f);
    for (std::size_t i = 0; i < near_.size(); ++i) {
        const Prepared& one = parts_[near_[i]];
        if (one.strip) {
            unite<true>(one, points, count, fillet_, distances_[i], samples);
        } else {
            unite<false>(one, points, count, fillet_, distances_[i], samples);
        }
    }
}

void FleshField::narrow(const FleshSamples& samples, std::size_t count)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < near_.size(); ++i) {
        int matters = 0;
        for (std::size_t k = 0; k < count; ++k) {
            // On the way of two distances both this one and that of the part may change by as much.
            const float distance = samples.distance[k], changes = 4.0f * std::abs(distance);
            matters |= distances_[i][k] - distance < fillet_ + changes ? 1 : 0;
        }
        if (matters != 0) {
            distances_[kept] = distances_[i];
            near_[kept++] = near_[i];
        }
    }
    near_.resize(kept);
}

void FleshField::ownDistances(std::size_t count, Row& distances) const
{
    distances.fill(1e3f);
    for (std::size_t i = 0; i < near_.size(); ++i) {
        if (parts_[near_[i]].part.foreign) {
            continue;
        }
        for (std::size_t k = 0; k < count; ++k) {
            distances[k] = std::min(distances[k], distances_[i][k]);
        }
    }
}

void FleshField::nearestDistances(std::size_t count, Row& distances) const
{
    distances.fill(1e3f);
    for (std::size_t i = 0; i < near_.size(); ++i) {
        for (std::size_t k = 0; k < count; ++k) {
            distances[k] = distances_[i][k] < distances[k] ? distances_[i][k] : distances[k];
        }
    }
}

bool FleshField::oneColor() const
{
    const Color& color = parts_[near_.front()].part.fromColor;
    return std::ranges::all_of(
        near_, [&](std::size_t i) { return parts_[i].part.fromColor == color && parts_[i].part.toColor == color; });
}

void FleshField::color(const Rows3& points, std::size_t count, std::span<Color> colors) const
{
    if (near_.empty() || oneColor()) {
        std::ranges::fill(colors, near_.empty() ? Color{} : parts_[near_.front()].part.fromColor);
        return;
    }
    Row nearest;
    nearestDistances(count, nearest);
    Row red{}, green{}, blue{}, opacity{}, weights{};
    const float perSoft = 2.0f / fillet_;
    for (std::size_t i = 0; i < near_.size(); ++i) {
        const Prepared& one = parts_[near_[i]];
        const Color &a = one.part.fromColor, &b = one.part.toColor;
        const Vec3 from = one.part.from, axis = one.perLength * one.axis;
        for (std::size_t k = 0; k < count; ++k) {
            const float close = 1.0f - (distances_[i][k] - nearest[k]) * perSoft;
            const float weight = close > 0.0f ? close * close : 0.0f;
            const float t = clamped((points.x[k] - from.x) * axis.x + (points.y[k] - from.y) * axis.y +
                                        (points.z[k] - from.z) * axis.z,
                                    0.0f, 1.0f);
            const float along = t * t * (3.0f - 2.0f * t);
            red[k] += weight * (a.r + along * (b.r - a.r));
            green[k] += weight * (a.g + along * (b.g - a.g));
            blue[k] += weight * (a.b + along * (b.b - a.b));
            opacity[k] += weight * (a.a + along * (b.a - a.a));
            weights[k] += weight;
        }
    }
    for (std::size_t k = 0; k < count; ++k) {
        const float share = 1.0f / weights[k]; // the nearest part alone weighs 1
        colors[k] = {share * red[k], share * green[k], share * blue[k], share * opacity[k]};
    }
}

} // namespace vinyasa
