// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"
#include "app/personal.h"
#include "app/practice.h"
#include "app/screen.h"
#include "app/start_choice.h"
#include "app/trace.h"

#include <optional>

namespace vinyasa {

// Shows what there is to practise, with a figure that does it, until the person has chosen, and keeps the choice.
// Nothing where they leave instead. asked: the settings, as far as the command line says nothing else. frames: counts
// those that are drawn.
[[nodiscard]] std::optional<StartChoice> choosePractice(Screen& screen, const SpokenLibrary& spoken,
                                                        const PlayOptions& options, const Settings& asked,
                                                        Personal& personal, Trace& trace, std::int64_t& frames);

} // namespace vinyasa
