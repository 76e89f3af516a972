// SPDX-License-Identifier: MIT
// What is done in a practice and for how many breaths, before there is a body to do it: compose makes a timeline of it.
#pragma once

#include "content/library.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace vinyasa {

// An asana and how it is to be done; of a variant that it does not have, nothing differs.
struct Choice {
    const Asana* asana = nullptr;
    std::string variant;
};

// What a move is for: to get to the asana; into its hold; the hold itself, or a round; from one hold of it to the next,
// as from side to side; out of it; the rest at the end; a last look at the screen (see looks.h).
enum class Role : std::uint8_t { way, in, hold, between, out, rest, look };

// A stretch of a score: a path from one key pose to another, or a stay where they are the same. It may be only a piece
// of the path, there or back: a piece that is first on its path begins at part 0.
struct Move {
    std::size_t path = 0;            // pieces of one path have the same; no two others
    std::size_t from = 0, to = 0;    // key poses of the path, indices into Library::keyPoses
    Beat begin, length;              // of this piece
    Beat whole;                      // how long the path takes in one piece
    float first = 0.0f, last = 1.0f; // parts of the path; equal: the body stays there
    bool eased = false;              // at rest where the piece begins and ends; else only at the ends of the path
    Role role = Role::way;
    std::size_t part = 0; // index into Score::parts
    std::string name, instruction;
    std::string variant;       // in which the key pose is reached
    int round = 0, rounds = 0; // "round 2 of 6": counted from 1; 0 of 0 outside of rounds

    [[nodiscard]] Beat end() const { return begin + length; }
    [[nodiscard]] bool stays() const { return from == to || first == last; }
    bool operator==(const Move&) const = default;
};

// An asana of the practice, or its rest.
struct Part {
    std::string id, name, variant;
    std::string sanskrit{}, devanagari{};
    Viewpoint view{};
    bool spine = false; // see Asana
    bool operator==(const Part&) const = default;
};

struct Score {
    std::string id, name, sanskrit;
    std::size_t start = 0; // key pose
    std::vector<Part> parts;
    std::vector<Move> moves; // without gaps, from beat 0
    std::size_t paths = 0;   // all Move::path are below
    bool operator==(const Score&) const = default;
};

// Steps that stay for at least so many breaths are holds.
inline constexpr double shortestHold = 3.0;

// Asanas of the library, at least one, with the shortest ways between them. Where there is no way the score ends.
[[nodiscard]] Score scoreOf(const Library& library, std::span<const Choice> choices);

// A routine as its file says, not fitted to its minutes.
[[nodiscard]] Score scoreOf(const Library& library, const Routine& routine);

// Only the way from one key pose to another, without a name; no moves where there is none.
[[nodiscard]] Score scoreOfWay(const Library& library, std::size_t from, std::size_t to, const std::string& variant);

[[nodiscard]] Beat lengthOf(const Score& score);

// The index of the move at a beat; a beat between two moves belongs to the later, beats outside to the first or last.
[[nodiscard]] std::size_t moveAt(const Score& score, Beat beat);

// Sets where moves begin, after their lengths or their order have changed.
void layOut(Score& score);

// Makes all rounds of a part as many as that, from 1; nothing happens where there are none.
void setRounds(Score& score, std::size_t part, int rounds);

} // namespace vinyasa
