// SPDX-License-Identifier: MIT
// What a key means to a player, once it is known which: a command to its guide, or a change of what is seen.
#pragma once

#include "app/player_state.h"

namespace vinyasa {

// The notice is the guide's, in the person's language.
void obey(PlayerState& state, const GuideCommand& command, const PlayerContext& context);

void obey(PlayerState& state, PlayerAction action, const PlayerContext& context);

} // namespace vinyasa
