// SPDX-License-Identifier: MIT
// What the program knows of the person in front of it, and what of that it keeps.
#pragma once

#include "app/keymap.h"
#include "app/options.h"
#include "app/pad_map.h"
#include "app/player_state.h"
#include "keep/folders.h"
#include "keep/kept_settings.h"

#include <string>
#include <vector>

namespace vinyasa {

struct Personal {
    Folders folders;
    KeptSettings settings;
    std::vector<KeymapRow> keymap = defaultKeymap();
    std::vector<PadRow> pads = padMap();
    Problems problems{}; // nothing stops at them: they are told when the practice is over
};

[[nodiscard]] Personal loadPersonal(const Folders& folders);

// As one sentence for the window: the name of the file goes before it, without its folders.
[[nodiscard]] std::string noticeOf(const Problem& problem);

// The message joins the problems, if it says anything.
void noteIn(Personal& personal, const Message& message, const Words& words);

// The settings with what the person has changed since `before` with keys or mouse. What an option of the command line
// said counts for this once and is not among them.
[[nodiscard]] Settings withChanges(Settings settings, const PlayerState& before, const PlayerState& now);

} // namespace vinyasa
