// SPDX-License-Identifier: MIT
#include "practice/score_tail.h"

#include "practice/way.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vinyasa {
namespace {

// Eased at both ends on top of the path's own ease, a piece is at most so much faster than the path.
double timeFor(const Move& path, float first, float last)
{
    return path.whole.value * std::numbers::pi / 2.0 * std::abs(static_cast<double>(last) - first);
}

} // namespace

void Tail::piece(const Move& path, float first, float last, const std::string& instruction)
{
    Move move = path;
    move.first = first;
    move.last = last;
    move.eased = true;
    move.role = Role::out;
    move.instruction = instruction;
    append(std::move(move), timeFor(path, first, last));
}

void Tail::stay(Move move, float part, double breaths, const std::string& instruction)
{
    move.first = move.last = part;
    move.instruction = instruction;
    append(std::move(move), breaths);
}

void Tail::go(std::size_t from, std::size_t to, std::size_t part, const std::string& variant, Role role)
{
    const auto way = wayBetween(library_, from, to);
    for (const std::size_t i : way.value_or(std::vector<std::size_t>{})) {
        const Transition& transition = library_.transitions[i];
        Move move = fresh(transition.from, transition.to, part, variant, role);
        move.name = library_.keyPoses[transition.to].name;
        move.instruction = transition.instruction;
        append(std::move(move), transition.length.value);
    }
}

void Tail::hold(std::size_t keyPose, std::size_t part, const std::string& variant, Role role, Beat length,
                const std::string& name, const std::string& instruction)
{
    Move move = fresh(keyPose, keyPose, part, variant, role);
    move.name = name;
    move.instruction = instruction;
    append(std::move(move), length.value);
}

void Tail::pad(double phase)
{
    Move& last = score_.moves.back();
    const double end = last.end().value;
    last.length.value += std::ceil(end - phase - 1e-9) + phase - end;
    last.whole = std::max(last.whole, last.length);
}

Move Tail::fresh(std::size_t from, std::size_t to, std::size_t part, const std::string& variant, Role role)
{
    Move move;
    move.path = score_.paths++;
    move.from = from;
    move.to = to;
    move.part = part;
    move.variant = variant;
    move.role = role;
    return move;
}

void Tail::append(Move move, double needed)
{
    move.begin = end();
    move.length = onGrid(move.begin, needed) - move.begin;
    const bool isWhole = move.first == 0.0f && move.last == 1.0f;
    move.whole = isWhole ? move.length : move.whole;
    move.round = move.rounds = 0;
    score_.moves.push_back(std::move(move));
}

std::vector<Move> takeRest(Score& score, std::size_t i, Beat now, bool cut)
{
    const auto next = score.moves.begin() + place(i) + 1;
    std::vector<Move> rest{next, score.moves.end()};
    score.moves.erase(next, score.moves.end());
    if (cut) {
        Move& move = score.moves.back();
        move.last = partAt(move, now);
        move.length = now - move.begin;
        if (move.length.value <= 0.0) {
            score.moves.pop_back();
        }
    }
    return rest;
}

void append(Score& score, std::vector<Move>::const_iterator begin, std::vector<Move>::const_iterator end)
{
    score.moves.insert(score.moves.end(), begin, end);
    layOut(score);
}

Beat onGrid(Beat begin, double needed)
{
    constexpr double rounding = 1e-9;
    return {std::ceil((begin.value + std::max(needed, 0.5)) * 2.0 - rounding) / 2.0};
}

float partAt(const Move& move, Beat beat)
{
    const double t = std::clamp((beat - move.begin).value / move.length.value, 0.0, 1.0);
    return static_cast<float>(std::lerp(double{move.first}, double{move.last}, t));
}

double phaseOf(Beat beat)
{
    return beat.value - std::floor(beat.value);
}

} // namespace vinyasa
