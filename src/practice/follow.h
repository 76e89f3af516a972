// SPDX-License-Identifier: MIT
// My breath leads: the beat follows a key that is held while breathing in.
#pragma once

#include "practice/guide.h"

namespace vinyasa {

// The person's breath turns; what it took is learned. Nothing where it goes that way already.
void turnBreath(FollowedBreath& followed, bool inhaling);

// Where the beat is after dt. In holds and rounds it goes the breath's way at once: an inhale that ends before the beat
// is at its top is taken back. Elsewhere a movement is never taken back; it waits at the turn of the breath. The rate
// changes continuously and stays within what a person can follow.
[[nodiscard]] Beat followBreath(FollowedBreath& followed, const Score& score, Beat beat, Seconds dt);

} // namespace vinyasa
