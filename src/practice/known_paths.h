// SPDX-License-Identifier: MIT
// What composing a score has found out and need not find out again when the score is edited: settling is what costs.
#pragma once

#include "practice/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

// How the body rests between two paths.
struct Stand {
    std::vector<ContactTarget> contacts;
    Pose pose;
    std::size_t keyPose = 0;
};

// All that a path depends on, for one body and one library.
struct PathQuestion {
    Stand before;
    std::size_t to = 0; // key pose
    std::string variant;
    std::optional<float> wall;
    double fillBefore = 0.0, fillAfter = 0.0; // of the lungs where it begins and ends
};

struct PathAnswer {
    Span span;
    Stand after;
    std::optional<float> wall;
};

// The paths of one composition.
class KnownPaths {
public:
    // Null where it is not known; valid until the next call of another function.
    [[nodiscard]] const PathAnswer* find(const PathQuestion& question) const;

    void add(PathQuestion question, PathAnswer answer);

private:
    struct Known {
        PathQuestion question;
        PathAnswer answer;
    };
    std::vector<Known> known_;
};

// As compose does it, bit for bit. known: those of the last composition for the same body and library, then those of
// this one.
[[nodiscard]] Timeline compose(const Body& body, const Library& library, const Score& score, KnownPaths& known);

} // namespace vinyasa
