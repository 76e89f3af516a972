// SPDX-License-Identifier: MIT
#include "scene/footage.h"

#include "core/easing.h"
#include "practice/moment.h"
#include "scene/camera.h"
#include "scene/figure_shapes.h"
#include "scene/known_rooms.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vinyasa {
namespace {

constexpr float reserve = 0.024f; // metres: what may happen between two samples

Silhouette bodyAt(const Body& body, const Timeline& timeline, Beat beat)
{
    const Moment moment = momentAt(timeline, beat);
    Silhouette silhouette;
    append(silhouette, conesOf(body, figureAt(body, moment), static_cast<float>(moment.breath.fill), {}));
    for (Sphere& sphere : silhouette) {
        sphere.radius += reserve;
    }
    return silhouette;
}

SpanRoom roomOf(const Body& body, const Timeline& timeline, const Span& span)
{
    // One breath of a hold is like the next.
    const double length = (span.end - span.begin).value, shown = isHold(span) ? std::min(length, 1.0) : length;
    const double step = isHold(span) ? 0.25 : 0.125;
    SpanRoom room;
    for (int i = 0; i * step <= shown + 1e-9; ++i) {
        // The end belongs to the span that begins there.
        const Beat beat{std::min(span.begin.value + i * step, span.end.value - 1e-6)};
        const Silhouette there = bodyAt(body, timeline, beat);
        room.whole.insert(room.whole.end(), there.begin(), there.end());
        if (i * step <= cameraMove.value + 1e-9) {
            room.beginning.insert(room.beginning.end(), there.begin(), there.end());
        }
    }
    return {outermost(room.whole), outermost(room.beginning)};
}

bool isAgain(const Span& a, const Span& b)
{
    constexpr float hair = 1e-3f; // metres
    return a.fromKeyPose == b.fromKeyPose && a.toKeyPose == b.toKeyPose && a.first == b.first && a.last == b.last &&
           glm::distance(a.from.root, b.from.root) < hair && glm::distance(a.to.root, b.to.root) < hair &&
           std::abs((a.end - a.begin).value - (b.end - b.begin).value) < 1e-9;
}

// Rounds repeat themselves: a way that was walked before needs no second look.
std::vector<SpanRoom> roomsOf(const Body& body, const Timeline& timeline, KnownRooms& known)
{
    std::vector<SpanRoom> rooms;
    KnownRooms now;
    const auto& spans = timeline.spans;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto earlier = std::find_if(spans.begin(), spans.begin() + static_cast<std::ptrdiff_t>(i),
                                          [&](const Span& span) { return isAgain(span, spans[i]); });
        if (const auto first = static_cast<std::size_t>(earlier - spans.begin()); first < i) {
            rooms.push_back(rooms[first]);
            continue;
        }
        const SpanRoom* room = known.find(spans[i]);
        rooms.push_back(room != nullptr ? *room : roomOf(body, timeline, spans[i]));
        now.add(spans[i], rooms.back());
    }
    known = std::move(now);
    return rooms;
}

// How large the picture must be, in metres: an silhouette twice as wide as high fills it.
float sizeIn(const Silhouette& silhouette, const Viewpoint& view)
{
    const EyeAxes axes = axesOf(view);
    Vec2 low{1e9f}, high{-1e9f};
    for (const Sphere& sphere : silhouette) {
        const Vec2 seen{glm::dot(sphere.center, axes.right), glm::dot(sphere.center, axes.up)};
        low = glm::min(low, seen - sphere.radius);
        high = glm::max(high, seen + sphere.radius);
    }
    return std::max(0.5f * (high.x - low.x), high.y - low.y);
}

// What it costs to show two shots as one: breaths, each counted by how much smaller the figure is meanwhile.
double lossOf(const Shot& a, const Shot& b)
{
    constexpr double shortest = 2.0; // breaths: a camera that moves more often is a nuisance
    if (a.view != b.view) {
        return std::numeric_limits<double>::infinity();
    }
    const double both = sizeIn(joined(a.silhouette, b.silhouette), a.view);
    double loss = 0.0;
    bool tooShort = false;
    for (const Shot* shot : {&a, &b}) {
        const double length = (shot->end - shot->begin).value;
        loss += length * (both / sizeIn(shot->silhouette, shot->view) - 1.0);
        tooShort = tooShort || length < shortest;
    }
    return tooShort ? std::min(loss, 100.0) - 100.0 : loss;
}

double lossAt(const std::vector<Shot>& shots, std::size_t i)
{
    return i + 1 < shots.size() ? lossOf(shots[i], shots[i + 1]) : std::numeric_limits<double>::infinity();
}

// The two neighbours that are best shown as one go together, until all that is left is worth the camera's moves.
std::vector<Shot> gathered(std::vector<Shot> shots)
{
    constexpr double worthAMove = 0.7; // breaths
    std::vector<double> losses;        // of each shot with the next
    for (std::size_t i = 0; i < shots.size(); ++i) {
        losses.push_back(lossAt(shots, i));
    }
    for (auto best = std::ranges::min_element(losses); *best < worthAMove; best = std::ranges::min_element(losses)) {
        const auto at = best - losses.begin();
        const auto i = static_cast<std::size_t>(at);
        shots[i].end = shots[i + 1].end;
        shots[i].silhouette = joined(shots[i].silhouette, shots[i + 1].silhouette);
        shots.erase(shots.begin() + at + 1);
        losses.erase(best + 1);
        losses[i] = lossAt(shots, i);
        if (i > 0) {
            losses[i - 1] = lossAt(shots, i - 1);
        }
    }
    return shots;
}

// The camera leaves a shot while the next is on: until then the body stays in it.
void keepUntilLeft(std::vector<Shot>& shots, const Timeline& timeline, const std::vector<SpanRoom>& rooms)
{
    for (std::size_t i = 0; i + 1 < shots.size(); ++i) {
        shots[i].silhouette = joined(shots[i].silhouette, rooms[spanAt(timeline, shots[i].end)].beginning);
    }
}

} // namespace

Footage footageOf(const Body& body, const Timeline& timeline)
{
    KnownRooms none;
    return footageOf(body, timeline, none);
}

Footage footageOf(const Body& body, const Timeline& timeline, KnownRooms& known)
{
    const std::vector<SpanRoom> rooms = roomsOf(body, timeline, known);
    std::vector<Shot> shots;
    Silhouette all;
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        const Span& span = timeline.spans[i];
        shots.push_back({span.begin, span.end, span.view, rooms[i].whole});
        all.insert(all.end(), rooms[i].whole.begin(), rooms[i].whole.end());
    }
    shots = gathered(std::move(shots));
    keepUntilLeft(shots, timeline, rooms);
    return {boundsOf(all), std::move(shots)};
}

Cut cutAt(std::span<const Shot> shots, Beat beat, bool still)
{
    const auto next = std::ranges::upper_bound(shots, beat, {}, &Shot::begin);
    const auto shot = static_cast<std::size_t>(std::max<std::ptrdiff_t>(next - shots.begin(), 1) - 1);
    if (shot == 0 || still) {
        return {shot, shot, 1.0f};
    }
    const double gone = (beat - shots[shot].begin).value / cameraMove.value;
    return gone >= 1.0 ? Cut{shot, shot, 1.0f} : Cut{shot - 1, shot, easeInOut(static_cast<float>(gone))};
}

} // namespace vinyasa
