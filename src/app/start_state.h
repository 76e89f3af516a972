// SPDX-License-Identifier: MIT
// What is chosen before a practice, and how each event changes it. Plain data, no window.
#pragma once

#include "content/library.h"
#include "core/words.h"
#include "keep/settings.h"
#include "platform/event.h"
#include "practice/guide.h"
#include "scene/start_page.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

// Something that can be practised.
struct Offer {
    std::string id, name, summary;
    bool isRoutine = false;
    int minutes = 0;                                 // as its file says; of an asana 0
    std::vector<std::string> variants, variantNames; // of an asana, by id; of a routine the levels
};

// Routines first. In the language of the library and of words.
[[nodiscard]] std::vector<Offer> offersOf(const Library& library, const Words& words);

// What is chosen at the right, from top to bottom.
enum class StartRow : std::uint8_t { length, variant, stature, leadIn, lead, pain, begin };

inline constexpr int startRows = 7;

struct StartState {
    std::size_t offer = 0;
    bool inList = true; // where the focus is; else it is on `row`
    StartRow row = StartRow::length;
    int minutes = 0;         // 0: as long as the asana is
    std::size_t variant = 0; // index into Offer::variants
    int stature = 170;       // centimetres
    int leadIn = 10;         // seconds
    Lead lead = Lead::flow;
    std::optional<int> pain; // 0 to 10, for the log; none: not said
    bool fullscreen = false;
    bool begins = false, quits = false;

    bool operator==(const StartState&) const = default;
};

// What was chosen the last time, as far as it is still there. There is at least one offer.
[[nodiscard]] StartState startFrom(const Settings& settings, const std::vector<Offer>& offers);

// What the state comes to.
struct StartChoice {
    std::string id;                // of a routine or an asana
    std::optional<double> minutes; // none: as long as it is
    std::string variant;           // of an asana: "full" or its id; of a routine empty
    Level level = Level::full;
    float stature = defaultStature;
    Seconds leadIn;
    Lead lead = Lead::flow;
    std::optional<int> pain;
};
[[nodiscard]] StartChoice choiceOf(const StartState& state, const std::vector<Offer>& offers);

// The settings with what has been chosen.
[[nodiscard]] Settings withChoice(Settings settings, const StartState& state, const std::vector<Offer>& offers);

// page: as it was drawn, for what is under the mouse.
[[nodiscard]] StartState react(StartState state, const Event& event, const std::vector<Offer>& offers,
                               const StartPage& page);

// The words of the page.
[[nodiscard]] StartWords wordsOf(const StartState& state, const std::vector<Offer>& offers, const Words& words);

} // namespace vinyasa
