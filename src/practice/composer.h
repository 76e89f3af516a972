// SPDX-License-Identifier: MIT
#pragma once

#include "practice/laid_props.h"
#include "practice/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

// Walks through the moves of a score and settles each key pose on the contacts that the one before left. body and
// library outlive it.
class Composer {
public:
    Composer(const Body& body, const Library& library) : body_{body}, library_{library}, props_{body} {}

    // The variant of what comes now.
    void choose(const std::string& variant) { variant_ = variant; }

    void start(std::size_t keyPose);

    // The span of the move that comes next.
    Span add(const Move& move);

    [[nodiscard]] Beat end() const { return end_; }
    [[nodiscard]] const std::vector<PlacedProp>& props() const { return props_.placed(); }

private:
    // What the contacts and the pose are between two paths.
    struct State {
        std::vector<ContactTarget> contacts;
        Pose pose;
        std::size_t keyPose = 0;
    };

    struct Path {
        bool composed = false;
        Span span;
        State before, after;
    };

    Path& pathOf(const Move& move);
    Span whole(const Move& move);
    void moveTo(std::size_t keyPose, Span& span);
    void arriveIn(const Posture& posture, Pose pose, const Vec2& travel);
    float besideWall(const Pose& pose, float gap);
    void layProps(Beat begin, Beat end);
    [[nodiscard]] const Posture& postureAt(std::size_t keyPose) const;
    [[nodiscard]] Pose poseAt(Beat beat) const;
    [[nodiscard]] std::optional<float> wallBeside(std::size_t keyPose) const;
    [[nodiscard]] Pose settled(const Pose& pose) const;

    const Body& body_;
    const Library& library_;
    std::string variant_;
    State state_;
    std::vector<Path> paths_; // by Move::path
    std::size_t lastPath_ = 0;
    Beat end_;
    std::optional<float> wall_;
    LaidProps props_;
};

} // namespace vinyasa
