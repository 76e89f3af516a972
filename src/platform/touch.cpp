// SPDX-License-Identifier: MIT
#include "platform/touch.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float nearby = 0.03f;      // of the shorter side: how far a finger that taps may slip
constexpr float swiped = 0.1f;       // of the shorter side: how far a swipe goes at least
constexpr Seconds longestTap{0.6};   // beyond it a finger rests
constexpr Seconds longestSwipe{0.5}; // beyond it a finger drags

float between(const Finger& a, const Finger& b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

Finger* findFinger(Fingers& fingers, std::int64_t id)
{
    const auto found = std::ranges::find(fingers.down, id, &Finger::id);
    return found != fingers.down.end() ? &*found : nullptr;
}

SwipeDirection directionOf(float dx, float dy)
{
    if (std::abs(dx) >= std::abs(dy)) {
        return dx < 0.0f ? SwipeDirection::left : SwipeDirection::right;
    }
    return dy < 0.0f ? SwipeDirection::up : SwipeDirection::down;
}

std::optional<Event> pinch(Fingers& fingers, Finger& moved, const Finger& finger)
{
    const float before = between(fingers.down[0], fingers.down[1]);
    moved = finger;
    const float now = between(fingers.down[0], fingers.down[1]);
    if (before < 1.0f || now < 1.0f) {
        return std::nullopt; // two fingers at one place
    }
    return Pinch{now / before, 0.5f * (fingers.down[0].x + fingers.down[1].x),
                 0.5f * (fingers.down[0].y + fingers.down[1].y)};
}

} // namespace

std::optional<Event> fingerDown(Fingers& fingers, const Finger& finger, Seconds at)
{
    if (findFinger(fingers, finger.id) != nullptr || fingers.down.size() == 2) {
        return std::nullopt;
    }
    fingers.down.push_back(finger);
    if (fingers.down.size() == 1) {
        fingers = {fingers.down, finger.x, finger.y, at};
        return std::nullopt;
    }
    fingers.several = true;
    const bool wasDragging = fingers.dragging;
    fingers.dragging = false;
    return wasDragging ? std::optional<Event>{DragEnd{}} : std::nullopt;
}

std::optional<Event> fingerMoved(Fingers& fingers, const Finger& finger, float least)
{
    Finger* const moved = findFinger(fingers, finger.id);
    if (moved == nullptr) {
        return std::nullopt;
    }
    if (fingers.down.size() == 2) {
        return pinch(fingers, *moved, finger);
    }
    *moved = finger;
    const float far = std::hypot(finger.x - fingers.fromX, finger.y - fingers.fromY);
    fingers.dragging = !fingers.several && (fingers.dragging || far > nearby * least);
    return fingers.dragging ? std::optional<Event>{Drag{fingers.fromX, fingers.fromY, finger.x, finger.y}}
                            : std::nullopt;
}

std::optional<Event> fingerUp(Fingers& fingers, const Finger& finger, Seconds at, float least)
{
    if (findFinger(fingers, finger.id) == nullptr) {
        return std::nullopt;
    }
    std::erase_if(fingers.down, [&](const Finger& one) { return one.id == finger.id; });
    const Fingers ended = fingers;
    if (!fingers.down.empty() || fingers.several) {
        fingers.several = !fingers.down.empty();
        return std::nullopt;
    }
    fingers = {};
    const float dx = finger.x - ended.fromX, dy = finger.y - ended.fromY;
    const Seconds taken = at - ended.since;
    if (std::hypot(dx, dy) >= swiped * least && taken <= longestSwipe) {
        return Swipe{directionOf(dx, dy), ended.fromX, ended.fromY};
    }
    if (ended.dragging) {
        return DragEnd{};
    }
    return taken <= longestTap ? std::optional<Event>{Tap{ended.fromX, ended.fromY}} : std::nullopt;
}

} // namespace vinyasa
