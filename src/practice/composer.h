// SPDX-License-Identifier: MIT
#pragma once

#include "practice/known_paths.h"
#include "practice/laid_props.h"
#include "practice/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

// Walks through the moves of a score and settles each key pose on the contacts that the one before left. body,
// library and what is known of them outlive it.
class Composer {
public:
    Composer(const Body& body, const Library& library, const KnownPaths& known)
        : body_{body}, library_{library}, known_{known}, props_{body}
    {
    }

    // The variant of what comes now.
    void choose(const std::string& variant) { variant_ = variant; }

    void start(std::size_t keyPose);

    // The span of the move that comes next.
    Span add(const Move& move);

    [[nodiscard]] Beat end() const { return end_; }
    // Of this walk.
    [[nodiscard]] KnownPaths& used() { return used_; }

    [[nodiscard]] const std::vector<PlacedProp>& props() const { return props_.placed(); }

private:
    struct Path {
        bool composed = false;
        Span span;
        Stand before, after;
    };

    Path& pathOf(const Move& move);
    void walk(Path& path, const Move& move);
    Span whole(const Move& move);
    void moveTo(std::size_t keyPose, Span& span);
    void arriveIn(const Posture& posture, Pose pose, const Vec2& travel);
    float besideWall(const Pose& pose, float gap);
    void layProps(Beat begin, Beat end);
    [[nodiscard]] const Posture& postureAt(std::size_t keyPose) const;
    [[nodiscard]] Pose poseAt(const Stand& stand, Beat beat) const;
    [[nodiscard]] std::optional<float> wallBeside(const Posture& posture) const;
    [[nodiscard]] Pose settled(const Pose& pose, const Posture& posture) const;

    const Body& body_;
    const Library& library_;
    const KnownPaths& known_;
    KnownPaths used_;
    std::string variant_;
    Stand state_;
    std::vector<Path> paths_; // by Move::path
    std::size_t lastPath_ = 0;
    Beat end_;
    std::optional<float> wall_;
    LaidProps props_;
};

} // namespace vinyasa
