// SPDX-License-Identifier: MIT
// Movements that an export has to stand: the real one, and worse.
#pragma once

#include "exchange/frames.h"
#include "support/cat_cow.h"

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace vinyasa::test {

inline Quat turned(float degrees, const Vec3& axis)
{
    return glm::angleAxis(fromDegrees(degrees).value, axis);
}

inline Quat anyRotation(std::mt19937& random)
{
    std::normal_distribution<float> number;
    const float w = number(random), x = number(random), y = number(random), z = number(random);
    return glm::normalize(Quat{w, x, y, z});
}

// High over the floor: limbs that are pushed out of it may jump where nobody could be, and hardly another instant then
// is another figure.
inline Pose anyPose(std::mt19937& random)
{
    std::uniform_real_distribution<float> metres{-2.0f, 2.0f};
    Pose pose;
    pose.root = {metres(random), 4.0f + metres(random), metres(random)};
    for (Quat& rotation : pose.rotation) {
        rotation = anyRotation(random);
    }
    return pose;
}

// From pose to pose, a breath each, with nothing that rests on the floor.
inline Timeline through(const std::vector<Pose>& poses)
{
    Timeline timeline;
    timeline.id = "any";
    for (std::size_t i = 0; i + 1 < poses.size(); ++i) {
        Span span;
        span.begin = timeline.length;
        span.end = timeline.length = timeline.length + Beat{1.0};
        span.from = poses[i];
        span.to = poses[i + 1];
        timeline.spans.push_back(span);
    }
    return timeline;
}

// No body could do this.
inline Timeline anyMovement()
{
    std::mt19937 random{20};
    std::vector<Pose> poses;
    for (int i = 0; i < 12; ++i) {
        poses.push_back(anyPose(random));
    }
    return through(poses);
}

// On the floor from the front to the back and on to the front, by the left side, twice around; an arm is held out
// sideward, which is the blind spot of the angles of BVH, and the knee bends and stretches.
inline Timeline rolling()
{
    std::vector<Pose> poses;
    for (int quarter = 0; quarter <= 8; ++quarter) {
        Pose pose;
        pose.root = {0.2f * static_cast<float>(quarter), 1.5f, 0.0f};
        pose.rotation[0] =
            turned(90.0f, {1.0f, 0.0f, 0.0f}) * turned(90.0f * static_cast<float>(quarter), {0.0f, 1.0f, 0.0f});
        pose.rotation[index(Joint::shoulderLeft)] = turned(90.0f, {0.0f, 0.0f, 1.0f});
        pose.rotation[index(Joint::kneeLeft)] = turned(quarter % 2 == 0 ? 0.0f : 150.0f, {1.0f, 0.0f, 0.0f});
        poses.push_back(pose);
    }
    return through(poses);
}

inline Timeline movement(const std::string& name, const Body& body)
{
    return name == "cat-cow" ? catCow(body) : name == "rolling" ? rolling() : anyMovement();
}

// What the program shows at an instant.
inline Figure shownAt(const Body& body, const Timeline& timeline, const Pace& pace, Seconds time)
{
    return figureAt(body, timeline, beatAt(pace, time));
}

} // namespace vinyasa::test
