// SPDX-License-Identifier: MIT
// Holds in which the practitioner can't see the screen, and the time to look at them before.
#pragma once

#include "practice/timeline.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace vinyasa {

// A hold that the head goes down for.
struct UnseenHold {
    std::size_t down = 0; // index of the move at whose end the screen can't be seen any more
    std::size_t hold = 0; // index of the first hold from there on
    Beat end;             // when the head is up again, or the score is over
};

// In their order; between one and the next the head is up. timeline: the score, composed for the body.
[[nodiscard]] std::vector<UnseenHold> unseenHolds(const Body& body, const Score& score, const Timeline& timeline);

// The score with a stay of a whole breath before each of them, Role::look, so that nobody goes down before the look is
// over: where the asana begins, or else where the last inhale before begins; or right before the head goes down.
[[nodiscard]] Score withLooks(Score score, const std::vector<UnseenHold>& unseen);

// The same after a change of what is done, for what is ahead of the beat: looks that have nothing to show are taken
// out, one that is being watched becomes a breath, and holds that have none get theirs.
[[nodiscard]] Score withLooksAhead(Score score, const std::vector<UnseenHold>& unseen, Beat now);

// Index of the look that was laid before the hold, where there is one.
[[nodiscard]] std::optional<std::size_t> lookBefore(const Score& score, const std::vector<UnseenHold>& unseen,
                                                    std::size_t which);

} // namespace vinyasa
