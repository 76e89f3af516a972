// SPDX-License-Identifier: MIT
// What each command does to a guide: where to (obey_places.cpp), what of the score changes (obey_edits.cpp), who leads
// and how fast (obey_leads.cpp).
#pragma once

#include "practice/guide.h"
#include "practice/score_edits.h"

#include <variant>

namespace vinyasa {

template <typename... Kinds>
[[nodiscard]] bool isOneOf(const GuideCommand& command)
{
    return (std::holds_alternative<Kinds>(command) || ...);
}

// By GuideCommands. The notice is theirs to set.
void obey(Guide& guide, const Library& library, GuideCommands::TogglePause command);
void obey(Guide& guide, const Library& library, GuideCommands::Pause command);
void obey(Guide& guide, const Library& library, GuideCommands::NextStep command);
void obey(Guide& guide, const Library& library, GuideCommands::PreviousStep command);
void obey(Guide& guide, const Library& library, GuideCommands::NextAsana command);
void obey(Guide& guide, const Library& library, GuideCommands::PreviousAsana command);
void obey(Guide& guide, const Library& library, GuideCommands::GoToAsana command);
void obey(Guide& guide, const Library& library, GuideCommands::GoTo command);
void obey(Guide& guide, const Library& library, GuideCommands::Nudge command);
void obey(Guide& guide, const Library& library, GuideCommands::HoldLonger command);
void obey(Guide& guide, const Library& library, GuideCommands::HoldShorter command);
void obey(Guide& guide, const Library& library, GuideCommands::Faster command);
void obey(Guide& guide, const Library& library, GuideCommands::Slower command);
void obey(Guide& guide, const Library& library, GuideCommands::ResetSpeed command);
void obey(Guide& guide, const Library& library, GuideCommands::RepeatSide command);
void obey(Guide& guide, const Library& library, GuideCommands::ToggleLoop command);
void obey(Guide& guide, const Library& library, GuideCommands::ToggleStartingOver command);
void obey(Guide& guide, const Library& library, const GuideCommands::ChooseVariant& command);
void obey(Guide& guide, const Library& library, GuideCommands::SkipAsana command);
void obey(Guide& guide, const Library& library, GuideCommands::EaseOff command);
void obey(Guide& guide, const Library& library, GuideCommands::Stop command);
void obey(Guide& guide, const Library& library, GuideCommands::LeadBy command);
void obey(Guide& guide, const Library& library, GuideCommands::NextLead command);
void obey(Guide& guide, const Library& library, GuideCommands::BreatheIn command);
void obey(Guide& guide, const Library& library, GuideCommands::BreatheOut command);

// Takes the practice to a beat, clamped; nothing of the place before holds on.
void goTo(Guide& guide, Beat beat);

// The move that is being done; valid until the score changes.
[[nodiscard]] const Move& presentMove(const Guide& guide);

// Where a part begins with the way to it.
[[nodiscard]] Beat beginOf(const Score& score, std::size_t part);

} // namespace vinyasa
