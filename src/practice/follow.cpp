// SPDX-License-Identifier: MIT
#include "practice/follow.h"

#include "practice/score.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Seconds shortestHalf{2.0}, longestHalf{15.0}; // of a breath that is learned from
constexpr double newness = 0.3;                         // how much one breath teaches
constexpr double quickness = 0.03;                      // seconds in which the rate nearly is what it should be
constexpr double arrived = 1e-3;                        // beats: as good as there
constexpr double near = 0.02;                           // beats before a turn that are gone on rather than back
constexpr double enough = 0.25;                         // an inhale half as deep is one
constexpr double early = 0.65;                          // of the time that the breath takes, so as to be there with it
constexpr double landing = 0.15;                        // seconds over which it slows down before a turn

Seconds learned(Seconds before, Seconds now)
{
    const double seen = std::clamp(now, shortestHalf, longestHalf).value;
    return {before.value + newness * (seen - before.value)};
}

// Where the breath goes from here.
double goalOf(double beat, bool inhaling, bool canReturn)
{
    const double number = std::floor(beat + arrived);
    const double part = beat - number;
    if (inhaling) {
        const bool finishes = part > 1.0 - near || (part > 0.5 + near && !canReturn);
        return finishes ? number + 1.0 : number + 0.5;
    }
    if (part < arrived) {
        return number; // all is out
    }
    return part < 0.5 - near && canReturn ? number : number + 1.0;
}

// Whether the body is a breath later what it is now.
bool repeats(const Move& move)
{
    return move.rounds > 0 ? move.round > 1 : move.stays() && move.length.value > 1.0;
}

} // namespace

void turnBreath(FollowedBreath& followed, bool inhaling)
{
    if (followed.inhaling == inhaling) {
        return;
    }
    Seconds& taken = followed.inhaling ? followed.inhale : followed.exhale;
    if (followed.sinceTurn.value > 0.5) {
        taken = learned(taken, followed.sinceTurn);
    }
    followed.inhaling = inhaling;
    followed.sinceTurn = {};
}

Pace learnedPace(const FollowedBreath& followed)
{
    return {.inhale = followed.inhale, .exhale = followed.exhale};
}

Beat followBreath(FollowedBreath& followed, const Score& score, Beat beat, Seconds dt)
{
    const Move& move = score.moves[moveAt(score, beat)];
    const bool canReturn = move.role == Role::hold || move.role == Role::rest;
    const double number = std::floor(beat.value + arrived);
    const double goal = goalOf(beat.value, followed.inhaling, canReturn);
    const Seconds half = followed.inhaling ? followed.inhale : followed.exhale;
    const double usual = std::min(0.5 / (early * half.value), fastestPace / 60.0);
    const double wanted = std::clamp((goal - beat.value) / landing, -usual, usual);
    followed.rate += (wanted - followed.rate) * (1.0 - std::exp(-dt.value / quickness));
    const double next = std::clamp(beat.value + followed.rate * dt.value, 0.0, lengthOf(score).value);
    followed.deepest = std::max(followed.deepest, next - number);
    if (next >= number + 1.0 - arrived) {
        followed.deepest = 0.0;
    } else if (!followed.inhaling && next - number < arrived && followed.deepest > enough && repeats(move)) {
        followed.deepest = 0.0;
        return {next + 1.0}; // it was a breath; the picture is the same there
    }
    return {next};
}

} // namespace vinyasa
