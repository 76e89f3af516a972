// SPDX-License-Identifier: MIT
// What the page of the start begins with, what its choices come to, and its words.
#pragma once

#include "app/look.h"
#include "app/start_state.h"
#include "keep/settings.h"
#include "scene/start_page.h"

#include <optional>
#include <string>

namespace vinyasa {

// What was chosen the last time, as far as it is still there.
[[nodiscard]] StartState startFrom(const Settings& settings, const StartOffers& offers);

// What the state comes to.
struct StartChoice {
    std::string id;                // of a routine or an asana
    std::optional<double> minutes; // none: as long as it is
    std::string variant;           // of an asana: "full" or its id; of a routine empty
    Manner manner{};
    std::string pace; // as --pace takes it
    float stature = defaultStature;
    Seconds leadIn;
    Lead lead = Lead::flow;
    std::optional<int> pain;
    ThemeName theme = ThemeName::day;
    float textScale = 1.0f;
    std::optional<Resume> goesOn{}; // with this, in place of id, minutes, variant, manner and pace
};
[[nodiscard]] StartChoice choiceOf(const StartState& state, const StartOffers& offers);

// The settings with what has been chosen.
[[nodiscard]] Settings withChoice(Settings settings, const StartState& state, const StartOffers& offers);

[[nodiscard]] float textScaleOf(const StartState& state);

// The words of the page.
[[nodiscard]] StartWords wordsOf(const StartState& state, const StartOffers& offers, const Words& words);

} // namespace vinyasa
