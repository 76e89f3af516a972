// SPDX-License-Identifier: MIT
// What motion is judged by: each measure looks at one instant and says how bad it is there, in its own unit.
#pragma once

#include "body/self_contact.h"
#include "practice/moment.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vinyasa {

enum class Measure : std::uint8_t { contact, floor, wall, range, selfContact, balance, smoothness };

inline constexpr std::size_t measureCount = 7;

struct MeasureInfo {
    std::string_view name; // "self-contact"
    std::string_view unit; // "mm"
    double limit = 0.0;    // what passes, in that unit; of a movement where a hold has one of its own
};

[[nodiscard]] const MeasureInfo& info(Measure measure);

// What passes in this span: a hold must be balanced, a movement may fall a little from one support to the next, and a
// momentary one, a roll or a push up, further, yet not without end. Lengths are those of a body of usual stature and
// grow and shrink with it: all statures move alike and are judged alike.
[[nodiscard]] double limitOf(Measure measure, const Span& span, float stature = defaultStature);

// The worst of one instant: 0 and nowhere when all is well.
struct Finding {
    double value = 0.0; // in the measure's unit
    std::string where;  // a contact point, a shape, two shapes, an angle or a joint
};

// By how many millimetres the worst contact has left its place.
[[nodiscard]] Finding contactError(const Body& body, const Figure& figure, const Moment& moment);

// How many millimetres of skin are below the floor, and behind the wall: the plane z = wall, the body on its +z side.
[[nodiscard]] Finding depthInFloor(const Body& body, std::span<const Flesh> flesh);
[[nodiscard]] Finding depthInWall(const Body& body, std::span<const Flesh> flesh, std::optional<float> wall);

// How many degrees an angle is outside its range of motion. The pelvis has none, and the rotation of a raised arm says
// little, since it depends on the way by which the arm got there; it is judged up to 120 degrees of elevation.
[[nodiscard]] Finding outOfRange(const Pose& pose);

// How many millimetres the figure passes through itself. pairs: judgedPairs of the body.
[[nodiscard]] Finding depthInItself(const Body& body, std::span<const Flesh> flesh, std::span<const FleshPair> pairs);

// How many millimetres the centre of mass lies outside the area over which the body rests: on the floor, on props, and
// with what presses against the wall.
[[nodiscard]] Finding imbalance(const Figure& figure, std::span<const Flesh> flesh, const Moment& moment);

// The largest angular acceleration of a joint in its parent, in degrees a second squared, from three poses that follow
// each other at equal intervals.
[[nodiscard]] Finding acceleration(const std::array<Pose, 3>& poses, Seconds interval);

} // namespace vinyasa
