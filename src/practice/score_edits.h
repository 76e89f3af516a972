// SPDX-License-Identifier: MIT
// How a score changes while it is being played: what lies before the beat stays, what comes after it is written anew.
// The body goes on from where it is at that beat, along paths that the library's transitions allow.
#pragma once

#include "practice/score.h"

namespace vinyasa {

// What an edit answers with where it does nothing: the sentence says why. Empty: it is done.
using Refusal = std::string;

// Whether the body can turn round on the move's path: there is a way back, and no moment off balance on it.
[[nodiscard]] bool canTurnRound(const Library& library, const Move& move);

// Adds to the hold or the rounds that are being done, else to the next of this part: a breath or a round more, or one
// less. What has begun stays.
Refusal holdLonger(Score& score, Beat now, int by);

// Once more the hold that is or was last done in this part: at once, or by the way back to it.
Refusal repeatHold(Score& score, const Library& library, Beat now);

// Backs out of the hold along the path by which it was reached, to about 60 % of its range, or where nobody can turn
// round on that path, so far on the way out; stays there as long as was left; then leaves. Rounds go on in the easier
// variant.
Refusal easeOff(Score& score, const Library& library, Beat now);

// The part goes on in a variant: in a hold where one can turn round, back the way it was reached and into the variant,
// for what is left of it; else from the next move on. False where nothing of the part is ahead that could be done so:
// it is done in the variant the next time (see takeUpVariants).
[[nodiscard]] bool chooseVariant(Score& score, const Library& library, Beat now, const std::string& variant);

// Parts that are not begun at that beat, and of which nothing is in the variant that was chosen, are done in it from
// now on. Whether there were any.
bool takeUpVariants(Score& score, Beat now);

// The same for a part that has not begun, where it reaches the key pose: it goes no further from the start. Rounds, and
// what nobody can turn round on, are done in the easier variant. False where the part has no such hold.
bool easeFromStart(Score& score, const Library& library, std::size_t part, std::size_t keyPose);

// Leaves by the safe way and goes on with the next part, or ends.
Refusal skipPart(Score& score, const Library& library, Beat now);

// Leaves by the safe way to the key pose "supine", or where a library has none to the end of the present move, and
// rests there for three breaths. Move::instruction names the way.
void leaveForRest(Score& score, const Library& library, Beat now);

// Adds once there and back on the path that is being gone, after it. The answer is where the addition begins.
[[nodiscard]] std::optional<std::size_t> addThereAndBack(Score& score, const Library& library, Beat now);

} // namespace vinyasa
