// SPDX-License-Identifier: MIT
// My breath leads: the beat follows a key that is held while breathing in.
#pragma once

#include "practice/guide.h"

namespace vinyasa {

// The person's breath turns; what it took is learned. Nothing where it goes that way already.
void turnBreath(FollowedBreath& followed, bool inhaling);

// Where the beat is after dt. In holds and rounds it turns with the breath at once, wherever it is: a short breath is a
// shallow one. Such a breath counts like any other: the beat goes on by a whole one where the picture is the same
// there, and where there is no other round, or the hold is at its end, it is finished and not taken back. Elsewhere a
// movement is never taken back; it waits at the turn of the breath. The rate changes steadily, from the fastest to a
// stop in a twentieth of a second, and stays within what a person can follow.
[[nodiscard]] Beat followBreath(FollowedBreath& followed, const Score& score, Beat beat, Seconds dt);

} // namespace vinyasa
