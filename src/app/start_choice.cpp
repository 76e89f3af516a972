// SPDX-License-Identifier: MIT
#include "app/start_choice.h"

#include "app/options.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

std::string lengthWords(const StartState& state, const Words& words)
{
    return state.minutes == 0 ? words("As long as it is") : counted(state.minutes, "{1} minute", "{1} minutes", words);
}

std::string leadWords(Lead lead, const Words& words)
{
    return lead == Lead::flow ? words("The clock") : lead == Lead::steps ? words("Your key") : words("Your breath");
}

std::string themeWords(ThemeName theme, const Words& words)
{
    return theme == ThemeName::day       ? words("Day")
           : theme == ThemeName::evening ? words("Evening")
                                         : words("High contrast");
}

template <typename Offered>
std::optional<std::size_t> placeOf(const std::vector<Offered>& offers, const std::string& id)
{
    const auto found = std::ranges::find(offers, id, &Offered::id);
    return found == offers.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - offers.begin())};
}

} // namespace

StartState startFrom(const Settings& settings, const StartOffers& offers)
{
    StartState state;
    const auto kept = placeOf(offers.practices, settings.practice);
    state.offer = kept.value_or(0);
    state.minutes = kept && settings.minutes > 0 ? settings.minutes : offers.practices[state.offer].minutes;
    state.pace = placeOf(offers.paces, settings.pace).value_or(0);
    state.manner = settings.manner;
    state.variant = offers.practices[state.offer].variantFor[indexOf(state.manner)];
    state.stature = static_cast<int>(std::lround(100.0f * settings.stature));
    state.leadIn = settings.leadIn;
    state.lead = settings.lead;
    state.theme = settings.theme;
    state.text = static_cast<int>(std::lround(100.0f * settings.textScale));
    state.fullscreen = settings.window == WindowState::fullscreen;
    return state;
}

StartChoice choiceOf(const StartState& state, const StartOffers& offers)
{
    const Offer& offer = offers.practices[state.offer];
    const std::string variant = offer.isRoutine ? "" : offer.variants[state.variant];
    const bool goesOn = offers.brokenOff && !state.inList && state.row == StartRow::goOn;
    return {offer.id,
            state.minutes > 0 ? std::optional<double>{state.minutes} : std::nullopt,
            offer.isRoutine   ? ""
            : variant.empty() ? "full"
                              : variant,
            offer.isRoutine ? offer.manners[state.variant] : Manner{},
            offers.paces[state.pace].id,
            static_cast<float>(state.stature) / 100.0f,
            {static_cast<double>(state.leadIn)},
            state.lead,
            state.pain,
            state.theme,
            textScaleOf(state),
            goesOn ? std::optional{offers.brokenOff->place} : std::nullopt};
}

float textScaleOf(const StartState& state)
{
    return static_cast<float>(state.text) / 100.0f;
}

Settings withChoice(Settings settings, const StartState& state, const StartOffers& offers)
{
    settings.practice = offers.practices[state.offer].id;
    settings.minutes = state.minutes;
    settings.manner = state.manner;
    settings.stature = static_cast<float>(state.stature) / 100.0f;
    settings.leadIn = state.leadIn;
    settings.lead = state.lead;
    settings.pace = offers.paces[state.pace].id;
    settings.theme = state.theme;
    settings.textScale = textScaleOf(state);
    return settings;
}

StartWords wordsOf(const StartState& state, const StartOffers& offers, const Words& words)
{
    StartWords said{"Vinyasa", words(adviceForEverybody), words("Routines"), words("Asanas"), {}, 0, {}, {}};
    for (const Offer& offer : offers.practices) {
        said.offers.push_back(offer.name);
        said.routines += offer.isRoutine ? 1 : 0;
    }
    const Offer& offer = offers.practices[state.offer];
    said.summary = offer.summary;
    said.rows = {{words("Length"), lengthWords(state, words)},
                 {words(offer.isRoutine ? "Level, props" : "Variant, props"), offer.variantNames[state.variant]},
                 {words("Pace of the breath"), offers.paces[state.pace].name},
                 {words("Your height"), filled(words("{1} cm"), {std::to_string(state.stature)})},
                 {words("To get ready"), counted(state.leadIn, "{1} second", "{1} seconds", words)},
                 {words("Who leads"), leadWords(state.lead, words)},
                 {words("Pain now, 0 to 10"), state.pain ? std::to_string(*state.pain) : words("Not said")},
                 {words("Text size"), filled(words("{1} %"), {std::to_string(state.text)})},
                 {words("Colours"), themeWords(state.theme, words)},
                 {words("Begin"), ""}};
    if (offers.brokenOff) {
        said.rows.push_back({offers.brokenOff->name, ""});
    }
    return said;
}

} // namespace vinyasa
