// SPDX-License-Identifier: MIT
#include "practice/follow.h"

#include "practice/score.h"
#include "practice/tempo.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Seconds longestHalf{15.0}; // of a breath that is learned from
constexpr double newness = 0.3;      // how much one breath teaches
constexpr double arrived = 1e-3;     // beats: as good as there
constexpr double enough = 0.2;       // an inhale and exhale of two fifths of the depth are a breath
constexpr double early = 0.65;       // of the time that the breath takes, so as to be there with it
constexpr double landing = 0.25;     // seconds over which it slows down before a turn
constexpr double agility = 5.0; // beats a second each second: from the fastest to a stop in a twentieth of a second
constexpr double soon = 0.04;   // seconds: a turn of the beat that is so near is gone through, not back from

Seconds learned(Seconds before, Seconds now)
{
    const double seen = std::clamp(now, shortestHalf, longestHalf).value;
    return {before.value + newness * (seen - before.value)};
}

// How far it comes in no time to speak of, at that rate and gathering speed.
double reach(double rate)
{
    return (std::max(rate, 0.0) + 0.5 * agility * soon) * soon;
}

// Where the breath goes from here.
double goalOf(double beat, double rate, bool inhaling, bool canReturn)
{
    const double number = std::floor(beat + arrived);
    const double part = beat - number;
    if (inhaling) {
        const bool goesOn = part > 1.0 - reach(rate) || (part > 0.5 + arrived && !canReturn);
        return number + (goesOn ? 1.5 : 0.5);
    }
    if (part < arrived) {
        return number; // all is out
    }
    return part < 0.5 - reach(rate) && canReturn ? number : number + 1.0;
}

double fullness(double beat)
{
    const double part = beat - std::floor(beat);
    return std::min(part, 1.0 - part);
}

// Whether the picture at a beat is the same a breath later: within one stay, or in two rounds from the same key pose.
bool repeats(const Score& score, Beat beat)
{
    const Move& now = score.moves[moveAt(score, beat)];
    const Move& later = score.moves[moveAt(score, beat + Beat{1.0})];
    if (now.stays()) {
        return &now == &later && beat.value + 1.0 < now.end().value;
    }
    return now.rounds > 0 && later.part == now.part && later.round == now.round + 1 && later.from == now.from &&
           later.to == now.to && later.begin == now.begin + Beat{1.0};
}

// What this breath has come to by now.
void watch(FollowedBreath& followed, double before, double now)
{
    followed.emptiest = std::min(followed.emptiest, fullness(now));
    followed.fullest = std::max(followed.fullest, fullness(now));
    if (std::floor(now + arrived) > std::floor(before + arrived)) {
        followed.ended = !followed.inhaling; // what an inhale goes through was left over from the breath before
        followed.owed = false;
    }
}

double nextRate(const FollowedBreath& followed, double beat, double goal, Seconds dt)
{
    const Seconds half = followed.inhaling ? followed.inhale : followed.exhale;
    const double usual = std::min(0.5 / (early * half.value), fastestPace / 60.0);
    const double wanted = std::clamp((goal - beat) / landing, -usual, usual);
    const double most = agility * dt.value;
    return followed.rate + std::clamp(wanted - followed.rate, -most, most);
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
    if (inhaling) {
        followed.owed = followed.owed || (!followed.ended && followed.fullest - followed.emptiest > enough);
        followed.emptiest = 0.5;
        followed.fullest = 0.0;
        followed.ended = false;
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
    const double part = beat.value - std::floor(beat.value);
    const bool endsByItself = part > 1.0 - reach(followed.rate);
    if (followed.owed && !endsByItself && repeats(score, beat)) {
        followed.owed = false;
        beat = beat + Beat{1.0};
    }
    const Move& move = score.moves[moveAt(score, beat)];
    // What is the last of its kind is finished by a breath that is owed, or those who breathe fast would never leave
    // it.
    const bool canReturn = (move.role == Role::hold || move.role == Role::rest) && !followed.owed;
    followed.rate = nextRate(followed, beat.value, goalOf(beat.value, followed.rate, followed.inhaling, canReturn), dt);
    const Beat next{std::clamp(beat.value + followed.rate * dt.value, 0.0, lengthOf(score).value)};
    watch(followed, beat.value, next.value);
    return next;
}

} // namespace vinyasa
