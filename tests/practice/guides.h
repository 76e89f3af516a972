// SPDX-License-Identifier: MIT
// Guides through the routines of assets/, and what is the matter with a score: what the tests of the guide share.
#pragma once

#include "practice/guide.h"

#include <string>

namespace vinyasa {

// That of assets/, loaded once.
[[nodiscard]] const Library& library();

// With its looks.
[[nodiscard]] Score scoreOfRoutine(const std::string& id);

// At its begin, with nothing to wait for, at the usual pace.
[[nodiscard]] Guide guideThrough(const std::string& id);
[[nodiscard]] Guide guideAt(const std::string& id, double beat);

// Frame by frame, for so many seconds.
[[nodiscard]] Guide played(Guide guide, double seconds);

// Where the first hold in a key pose begins.
[[nodiscard]] double beatOfHold(const Score& score, const std::string& keyPose);

// Every move begins where the one before it ended, on its path or in the same key pose, goes only where a transition
// leads, in the time that a body takes on it at 15 breaths a minute; the score ends with a breath. Empty where all of
// this is so, else what is not.
[[nodiscard]] std::string faultOf(const Score& score);

} // namespace vinyasa
