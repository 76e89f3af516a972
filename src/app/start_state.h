// SPDX-License-Identifier: MIT
// What is chosen before a practice, and how each event changes it. Plain data, no window.
#pragma once

#include "app/start_offers.h"
#include "platform/event.h"
#include "practice/guide.h"
#include "scene/start_page.h"
#include "scene/theme.h"

#include <optional>

namespace vinyasa {

// What is chosen at the right, from top to bottom.
enum class StartRow : std::uint8_t { length, variant, pace, stature, leadIn, lead, pain, text, colours, begin, goOn };

struct StartState {
    std::size_t offer = 0; // index into StartOffers::practices
    bool inList = true;    // where the focus is; else it is on `row`
    StartRow row = StartRow::length;
    int minutes = 0;         // 0: as long as the asana is
    Manner manner{};         // the last one wanted; what it comes to in the offer is its
    std::size_t variant = 0; // index into Offer::variantNames
    std::size_t pace = 0;    // index into StartOffers::paces
    int stature = 170;       // centimetres
    int leadIn = 10;         // seconds
    Lead lead = Lead::flow;
    std::optional<int> pain; // 0 to 10, for the log; none: not said
    int text = 100;          // per cent, to 200
    ThemeName theme = ThemeName::day;
    bool fullscreen = false;
    bool begins = false, quits = false;

    bool operator==(const StartState&) const = default;
};

// How many rows there are: StartRow::goOn only where there is something to go on with.
[[nodiscard]] int startRows(const StartOffers& offers);

// page: as it was drawn, for what is under the mouse.
[[nodiscard]] StartState react(StartState state, const Event& event, const StartOffers& offers, const StartPage& page);

} // namespace vinyasa
