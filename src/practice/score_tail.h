// SPDX-License-Identifier: MIT
// How the end of a score is taken off and written anew: what the edits of a score are made of.
#pragma once

#include "practice/score.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vinyasa {

// Writes what comes after a beat. Before it is made the score ends there. All that it adds ends on the grid of half
// breaths.
class Tail {
public:
    Tail(Score& score, const Library& library) : score_{score}, library_{library} {}

    [[nodiscard]] Beat end() const { return lengthOf(score_); }

    // A piece of a path that has been begun.
    void piece(const Move& path, float first, float last, const std::string& instruction);

    void stay(Move move, float part, double breaths, const std::string& instruction);

    void go(std::size_t from, std::size_t to, std::size_t part, const std::string& variant, Role role);

    void hold(std::size_t keyPose, std::size_t part, const std::string& variant, Role role, Beat length,
              const std::string& name, const std::string& instruction);

    // The last move lasts until the phase of the breath is this one again.
    void pad(double phase);

private:
    Move fresh(std::size_t from, std::size_t to, std::size_t part, const std::string& variant, Role role);
    void append(Move move, double needed);

    Score& score_;
    const Library& library_;
};

// Takes all that comes after the beat off the score, which is in its move i then; cut: that move ends there too. The
// answer is what came after it.
std::vector<Move> takeRest(Score& score, std::size_t i, Beat now, bool cut);

// Puts moves behind the last one.
void append(Score& score, std::vector<Move>::const_iterator begin, std::vector<Move>::const_iterator end);

// The end, on the grid of half breaths, of something that begins at a beat and needs so long.
[[nodiscard]] Beat onGrid(Beat begin, double needed);

// Which part of its path a move has reached at a beat.
[[nodiscard]] float partAt(const Move& move, Beat beat);

// How far a breath has come at a beat, in [0,1).
[[nodiscard]] double phaseOf(Beat beat);

// For iterators.
[[nodiscard]] inline std::ptrdiff_t place(std::size_t i)
{
    return static_cast<std::ptrdiff_t>(i);
}

} // namespace vinyasa
